//! The demo portal: `cargo xtask portal`.

fn main() {
    leitwerk_journeys::serve_portal();
}
