//! How long the built scoring package takes in a browser: `cargo xtask bench`.

use std::time::Duration;

use leitwerk_journeys::Visit;

fn main() {
    let page = Visit::new()
        .patience(Duration::from_secs(180))
        .open_at("/bench/page.html");
    page.sees("done");
    println!("{}", page.text().trim_end_matches("done").trim_end());
}
