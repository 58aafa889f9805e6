//! The demo portal: `cargo xtask portal`.

use std::process::ExitCode;

fn main() -> ExitCode {
    match leitwerk_journeys::serve_portal() {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("{reason}");
            ExitCode::FAILURE
        }
    }
}
