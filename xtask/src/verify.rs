//! Whether a folder holds one whole release of the widget, as it was built.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::integrity;

/// The script that a portal pins; it names all other files with their hashes.
const ENTRY: &str = "element.js";
/// What shows the frame in a portal.
const HOST: &str = "frame-host.js";
/// What belongs to the frame, without hashes: their server is the one to trust.
const FRAME: [&str; 4] = ["embed.html", "frame.css", "frame.js", HOST];

/// Checks a deployment and prints what to write into a portal.
///
/// # Errors
///
/// When a file is missing or is not that of the release.
pub fn folder(folder: &Path) -> Result<()> {
    let entry = folder.join(ENTRY);
    let script = fs::read_to_string(&entry)
        .with_context(|| format!("{} is missing or no script", entry.display()))?;
    let parts = parts(&script);
    ensure!(
        parts.len() == 3,
        "{ENTRY} does not name a sheet, a module and a program with their hashes, but {parts:?}: it was changed, or not built for a release"
    );
    let mut faults = 0;
    let mut say = |name: &str, fault: Option<String>| {
        faults += usize::from(fault.is_some());
        println!("{:>8}  {name}", fault.as_deref().unwrap_or("good"));
    };
    for (name, hash) in &parts {
        say(name, fault(&folder.join(name), hash));
    }
    if FRAME.iter().any(|name| folder.join(name).exists()) {
        for name in FRAME {
            let is_there = folder.join(name).is_file();
            say(name, (!is_there).then(|| "missing".to_owned()));
        }
    }
    ensure!(
        faults == 0,
        "{faults} of the files are not as they were built"
    );
    println!("\nOne whole release. A portal pins it with:\n");
    println!("{}", line(ENTRY, script.as_bytes()));
    if let Ok(host) = fs::read(folder.join(HOST)) {
        println!("\nand a frame, where it strips elements, with:\n");
        println!("{}", line(HOST, &host));
    }
    Ok(())
}

/// What a portal writes to load a script and nothing else in its place.
fn line(name: &str, bytes: &[u8]) -> String {
    let hash = integrity::of(bytes);
    format!("<script type=\"module\" src=\"…/{name}\" crossorigin integrity=\"{hash}\"></script>")
}

/// What is wrong with a file.
fn fault(file: &Path, hash: &str) -> Option<String> {
    match fs::read(file) {
        Ok(bytes) if integrity::of(&bytes) == hash => None,
        Ok(_) => Some("CHANGED".to_owned()),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Some("MISSING".to_owned()),
        Err(error) => Some(error.to_string()),
    }
}

/// The files that a script names, each with its hash.
fn parts(script: &str) -> Vec<(&str, &str)> {
    script
        .split("new URL(\"./")
        .skip(1)
        .filter_map(part)
        .collect()
}

fn part(rest: &str) -> Option<(&str, &str)> {
    let (name, rest) = rest.split_once('"')?;
    let rest = rest.strip_prefix(",import.meta.url),integrity:\"")?;
    let (hash, _) = rest.split_once('"')?;
    Some((name, hash))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{folder, parts};
    use crate::integrity;

    #[test]
    fn finds_one_flipped_byte_and_a_missing_file() {
        let place = std::env::temp_dir().join("leitwerk-verify");
        fs::create_dir_all(&place).expect("a folder");
        let mut script = String::from("var t={");
        for name in ["a.css", "b.js", "c.wasm"] {
            fs::write(place.join(name), name).expect("a file");
            let hash = integrity::of(name.as_bytes());
            script += &format!(
                "\"{name}\":{{url:new URL(\"./{name}\",import.meta.url),integrity:\"{hash}\"}},"
            );
        }
        fs::write(place.join("element.js"), script + "};").expect("a script");
        folder(&place).expect("a whole release");
        fs::write(place.join("b.js"), "c.js").expect("a file");
        assert!(folder(&place).is_err());
        fs::write(place.join("b.js"), "b.js").expect("a file");
        folder(&place).expect("a whole release again");
        fs::remove_file(place.join("c.wasm")).expect("no file");
        assert!(folder(&place).is_err());
    }

    #[test]
    fn takes_no_other_addresses_for_parts() {
        assert!(parts("new URL(\"./x.png\",import.meta.url).href").is_empty());
    }
}
