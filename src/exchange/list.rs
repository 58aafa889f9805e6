//! Lists of names as a person types them and as they stand in a cell.

/// Writes a list. Commas separate; semicolons do where an entry has a comma.
#[must_use]
pub fn join(entries: &[String]) -> String {
    if entries.iter().any(|entry| entry.contains(',')) {
        return entries.iter().flat_map(|entry| [entry, ";"]).collect();
    }
    entries.join(", ")
}

/// The entries of a list that are not empty.
pub(super) fn split(text: &str) -> impl Iterator<Item = &str> {
    let separator = if text.contains(';') { ';' } else { ',' };
    text.split(separator)
        .map(str::trim)
        .filter(|entry| !entry.is_empty())
}

/// The entries of a list, each once.
#[must_use]
pub fn distinct(text: &str) -> Vec<String> {
    let mut entries: Vec<String> = Vec::new();
    for entry in split(text) {
        if !entries.iter().any(|other| other == entry) {
            entries.push(entry.to_owned());
        }
    }
    entries
}
