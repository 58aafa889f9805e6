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

/// Checks a deployment and prints what to write into a portal. `element.js` says
/// what the other files are, and nothing says what itself is but a folder that
/// is trusted.
///
/// # Errors
///
/// When a file is missing or is not that of the release.
pub fn folder(folder: &Path, trusted: Option<&Path>) -> Result<()> {
    let entry = folder.join(ENTRY);
    let script = fs::read_to_string(&entry)
        .with_context(|| format!("{} is missing or no script", entry.display()))?;
    let parts = parts(&script);
    ensure!(
        parts.len() == 3,
        "{ENTRY} does not name a sheet, a module and a program with their hashes, but {parts:?}: it was changed, or not built for a release"
    );
    let mut faults = 0;
    let mut say = |name: &str, fault: Option<String>, good: &str| {
        faults += usize::from(fault.is_some());
        println!("{:>8}  {name}", fault.as_deref().unwrap_or(good));
    };
    for (name, hash) in &parts {
        say(name, fault(&folder.join(name), hash), "good");
    }
    if let Some(trusted) = trusted {
        for name in names(trusted)? {
            say(
                &name,
                difference(&folder.join(&name), &trusted.join(&name)),
                "the same",
            );
        }
    } else if FRAME.iter().any(|name| folder.join(name).exists()) {
        for name in FRAME {
            let is_there = folder.join(name).is_file();
            say(name, (!is_there).then(|| "MISSING".to_owned()), "there");
        }
    }
    ensure!(
        faults == 0,
        "{faults} of the files are not as they were built"
    );
    println!(
        "\nOne whole release{}. A portal pins it with:\n",
        match trusted {
            Some(trusted) => format!(", the same as in {}", trusted.display()),
            None => format!(", as far as its {ENTRY} says"),
        }
    );
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

/// What is in a folder that is trusted; nothing that a browser runs lies deeper.
fn names(trusted: &Path) -> Result<Vec<String>> {
    let files = fs::read_dir(trusted)
        .with_context(|| format!("{} is no folder", trusted.display()))?
        .collect::<Result<Vec<_>, _>>()?;
    let files = files.into_iter().filter(|file| file.path().is_file());
    let mut names: Vec<_> = files
        .map(|file| file.file_name().to_string_lossy().into_owned())
        .collect();
    ensure!(
        names.iter().any(|name| name == ENTRY),
        "{} holds no {ENTRY} to compare with",
        trusted.display()
    );
    names.sort();
    Ok(names)
}

/// What is wrong with a file, beside the one that is trusted.
fn difference(file: &Path, trusted: &Path) -> Option<String> {
    let bytes = match fs::read(trusted) {
        Ok(bytes) => bytes,
        Err(error) => return Some(error.to_string()),
    };
    match fs::read(file) {
        Ok(found) if found == bytes || is_page_with_origins(&found, &bytes) => None,
        Ok(_) => Some("CHANGED".to_owned()),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Some("MISSING".to_owned()),
        Err(error) => Some(error.to_string()),
    }
}

/// Whether nothing but the list of portals was written into the page for frames.
fn is_page_with_origins(found: &[u8], trusted: &[u8]) -> bool {
    const LIST: &str = "<meta name=\"leitwerk-origins\" content=\"";
    let (Ok(found), Ok(trusted)) = (str::from_utf8(found), str::from_utf8(trusted)) else {
        return false;
    };
    let (Some((before, list)), Some((same, empty))) =
        (found.split_once(LIST), trusted.split_once(LIST))
    else {
        return false;
    };
    let (Some((origins, after)), Some(("", rest))) = (list.split_once('"'), empty.split_once('"'))
    else {
        return false;
    };
    before == same && after == rest && !origins.contains(['<', '>'])
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
    use std::path::PathBuf;

    use super::{folder, parts};
    use crate::integrity;
    use crate::site::start_over;

    const PAGE: &str = "<meta name=\"leitwerk-origins\" content=\"\">";

    /// An empty folder of this name.
    fn fresh(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(name);
        start_over(&folder).expect("a folder");
        folder
    }

    #[test]
    fn finds_one_flipped_byte_and_a_missing_file() {
        let [place, trusted] = ["leitwerk-verify", "leitwerk-trusted"].map(fresh);
        let mut script = String::from("var t={");
        for name in ["a.css", "b.js", "c.wasm"] {
            fs::write(place.join(name), name).expect("a file");
            let hash = integrity::of(name.as_bytes());
            script += &format!(
                "\"{name}\":{{url:new URL(\"./{name}\",import.meta.url),integrity:\"{hash}\"}},"
            );
        }
        fs::write(place.join("element.js"), script + "};").expect("a script");
        folder(&place, None).expect("a whole release");
        fs::write(place.join("b.js"), "c.js").expect("a file");
        assert!(folder(&place, None).is_err());
        fs::write(place.join("b.js"), "b.js").expect("a file");
        folder(&place, None).expect("a whole release again");
        // What nothing in the folder says: beside one that is trusted.
        assert!(folder(&place, Some(&trusted)).is_err());
        for (name, text) in [("embed.html", PAGE), ("frame.js", "1")] {
            fs::write(trusted.join(name), text).expect("a file");
            fs::write(place.join(name), text).expect("a file");
        }
        fs::copy(place.join("element.js"), trusted.join("element.js")).expect("a script");
        folder(&place, Some(&trusted)).expect("the same");
        let listed = PAGE.replace("\"\"", "\"https://portal.example\"");
        fs::write(place.join("embed.html"), &listed).expect("a file");
        folder(&place, Some(&trusted)).expect("the same, with a portal");
        fs::write(place.join("embed.html"), listed + "<script>").expect("a file");
        assert!(folder(&place, Some(&trusted)).is_err());
        fs::write(place.join("embed.html"), PAGE).expect("a file");
        fs::write(place.join("frame.js"), "2").expect("a file");
        assert!(folder(&place, Some(&trusted)).is_err());
        fs::remove_file(place.join("c.wasm")).expect("no file");
        assert!(folder(&place, None).is_err());
    }

    #[test]
    fn takes_no_other_addresses_for_parts() {
        assert!(parts("new URL(\"./x.png\",import.meta.url).href").is_empty());
    }
}
