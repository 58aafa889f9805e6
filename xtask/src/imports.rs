//! Short names for what the program takes from its module.
//!
//! wasm-bindgen names each import with a hash, `__wbg_now_1c5ee1ee1ad34e0b`.
//! The hash stands in both files and cannot be compressed: six kilobytes to
//! download, for names that nobody reads.

use std::fs;
use std::path::Path;

use anyhow::{Result, ensure};

use crate::module::{program, sections, write_number, write_text};

/// The section of a program with its imports.
const IMPORTS: u8 = 2;
/// So many hexadecimal digits has a hash.
const HASH: usize = 16;

/// Long names, each with its short one.
type Names = Vec<(String, String)>;

/// Gives the imports with a hash in their names short names, in both files.
pub fn shorten(program: &Path, module: &Path) -> Result<()> {
    let (code, names) = rename(&fs::read(program)?)?;
    let mut script = fs::read_to_string(module)?;
    for (long, short) in &names {
        ensure!(script.contains(long), "the module does not give {long}");
        script = script.replace(long, short);
    }
    fs::write(program, code)?;
    fs::write(module, script)?;
    Ok(())
}

/// The program with short names, and what they stand for.
fn rename(code: &[u8]) -> Result<(Vec<u8>, Names)> {
    let mut names = Names::new();
    let mut renamed = Vec::new();
    for (id, mut section) in sections(code)? {
        if id != IMPORTS {
            renamed.push((id, section.0.to_vec()));
            continue;
        }
        let mut imports = Vec::new();
        let count = section.number()?;
        write_number(&mut imports, count);
        for _ in 0..count {
            write_text(&mut imports, section.text()?);
            let name = section.text()?;
            if has_hash(name) {
                let short = format!("i{}", names.len());
                write_text(&mut imports, &short);
                names.push((name.to_owned(), short));
            } else {
                write_text(&mut imports, name);
            }
            imports.extend(section.kind()?);
        }
        renamed.push((id, imports));
    }
    let renamed = renamed.iter().map(|(id, section)| (*id, &**section));
    Ok((program(renamed), names))
}

fn has_hash(name: &str) -> bool {
    let hash = name.rsplit('_').next().unwrap_or_default();
    hash.len() == HASH && hash.bytes().all(|digit| digit.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::rename;
    use crate::module::{program, write_text};

    fn with_imports(names: [&str; 2]) -> Vec<u8> {
        let mut imports = vec![2];
        for name in names {
            write_text(&mut imports, "./program.js");
            write_text(&mut imports, name);
            imports.extend([0, 3]);
        }
        program([(1, &b"\x01\x60\0\0"[..]), (2, &*imports), (10, b"\0")])
    }

    #[test]
    fn gives_imports_with_a_hash_short_names() {
        let long = "__wbg_now_1c5ee1ee1ad34e0b";
        let (renamed, names) = rename(&with_imports([long, "__wbindgen_throw"])).unwrap();
        assert_eq!(renamed, with_imports(["i0", "__wbindgen_throw"]));
        assert_eq!(names, [(long.to_owned(), "i0".to_owned())]);
    }

    #[test]
    fn refuses_what_is_cut_off() {
        let whole = with_imports(["a", "b"]);
        assert!(rename(&whole[..whole.len() - 5]).is_err());
    }
}
