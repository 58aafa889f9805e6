//! The built scoring package in a web page, under the strict policy.

use leitwerk_journeys::Visit;

#[test]
fn a_page_imports_the_package() {
    let page = Visit::new().open_at("/pages/scoring.html");
    // The case C5 of instrument.md C.5.
    page.sees(&format!("{}: 130.1 %", env!("CARGO_PKG_VERSION")));
}
