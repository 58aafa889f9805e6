//! Reads the tables of the normative document.

use std::sync::LazyLock;

/// The normative document as the program sets it: with quotation marks where it
/// writes straight ones, and no per-cent sign that begins a line.
pub static DOCUMENT: LazyLock<String> = LazyLock::new(|| {
    let pieces = include_str!("../fixtures/instrument.md").split('"');
    let set = pieces.enumerate().map(|(n, piece)| match n {
        0 => piece.to_owned(),
        _ if n % 2 == 1 => ["“", piece].concat(),
        _ => ["”", piece].concat(),
    });
    set.collect::<String>().replace(" %", "\u{a0}%")
});

/// The text of a section, from its heading to the next one of the same or a
/// higher rank.
pub fn section(heading: &str) -> &'static str {
    let start = DOCUMENT.find(&format!("\n{heading}")).expect(heading) + 1;
    let rank = heading.chars().take_while(|c| *c == '#').count();
    let body = &DOCUMENT[start..];
    let end = (1..=rank)
        .filter_map(|rank| body.find(&format!("\n{} ", "#".repeat(rank))))
        .min();
    &body[..end.unwrap_or(body.len())]
}

/// The rows of every table of a section, without headers, cell by cell.
pub fn rows(heading: &str) -> Vec<Vec<&'static str>> {
    let lines: Vec<_> = section(heading).lines().collect();
    let is_rule = |line: &str| line.starts_with("|-");
    lines
        .iter()
        .enumerate()
        .filter(|(n, line)| {
            let heads_a_table = lines.get(n + 1).is_some_and(|next| is_rule(next));
            line.starts_with("| ") && !heads_a_table
        })
        .map(|(_, line)| cells(line))
        .collect()
}

fn cells(line: &'static str) -> Vec<&'static str> {
    let inner = line.trim().trim_start_matches("| ").trim_end_matches(" |");
    inner.split(" | ").map(str::trim).collect()
}

/// The one row whose first cell is this.
pub fn row(heading: &str, first: &str) -> Vec<&'static str> {
    let mut found = rows(heading).into_iter().filter(|row| row[0] == first);
    let row = found.next().expect(first);
    assert!(found.next().is_none(), "{first} stands twice");
    row
}

/// Both languages with the column of the document that holds theirs, where
/// German stands in `first` and English beside it.
pub fn columns(first: usize) -> [(leitwerk::content::Locale, usize); 2] {
    use leitwerk::content::Locale;
    [(Locale::De, first), (Locale::En, first + 1)]
}
