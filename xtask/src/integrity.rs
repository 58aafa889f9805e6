//! Hashes as browsers compare them: Subresource Integrity.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha384};

/// What an attribute `integrity` says of these bytes.
pub fn of(bytes: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(bytes)))
}

/// The same of a file.
pub fn of_file(file: &Path) -> Result<String> {
    let bytes = fs::read(file).with_context(|| format!("{} is missing", file.display()))?;
    Ok(of(&bytes))
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn is_what_browsers_compute() {
        // The example of the specification of Subresource Integrity.
        assert_eq!(
            of(b"alert('Hello, world.');"),
            "sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO"
        );
    }
}
