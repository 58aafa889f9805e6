//! Who uses whom: an arrow from a file to each file that defines what it names.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::{Path, PathBuf};

use crate::modules::{Crate, Module};

/// A file names what another file defines.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Arrow {
    pub from: PathBuf,
    pub to: PathBuf,
    pub line: usize,
    pub path: String,
}

impl fmt::Display for Arrow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (from, to) = (self.from.display(), self.to.display());
        write!(f, "{from}:{} → {to} by {}", self.line, self.path)
    }
}

/// What a path leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Target {
    Module(usize),
    /// Something that this module defines.
    ItemOf(usize),
    /// Another crate.
    Elsewhere,
}

/// Every arrow between two files. A re-export is followed to the file that
/// defines the name; the declaration of a module and the import of a module
/// are none, only the names that are then used.
pub fn arrows(read: &Crate) -> Vec<Arrow> {
    let mut found = BTreeSet::new();
    for (at, module) in read.modules.iter().enumerate() {
        let mut arrow = |target: usize, line: usize, path: &[String]| {
            let to = &read.modules[target].file;
            if *to != module.file {
                found.insert(Arrow {
                    from: module.file.clone(),
                    to: to.clone(),
                    line,
                    path: path.join("::"),
                });
            }
        };
        let imports = module.imports.iter().map(|i| (&i.path, i.line));
        let mentions = module.mentions.iter().map(|m| (&m.path, m.line));
        for (path, line) in imports.chain(mentions) {
            if let Target::ItemOf(target) = read.target(at, path) {
                arrow(target, line, path);
            }
        }
        for import in module.imports.iter().filter(|i| i.alias.is_none()) {
            if let Target::Module(target) = read.target(at, &import.path) {
                for target in read.offers(target) {
                    arrow(target, import.line, &import.path);
                }
            }
        }
    }
    found.into_iter().collect()
}

/// The files that lead back to themselves, in groups that lead to each other.
pub fn circles(arrows: &[Arrow]) -> Vec<BTreeSet<&Path>> {
    let mut next: BTreeMap<&Path, BTreeSet<&Path>> = BTreeMap::new();
    for arrow in arrows {
        next.entry(&arrow.from).or_default().insert(&arrow.to);
    }
    let reach: BTreeMap<&Path, _> = next
        .keys()
        .map(|from| (*from, reached(from, &next)))
        .collect();
    let leads = |from: &Path, to: &Path| reach.get(from).is_some_and(|all| all.contains(to));
    let circles: BTreeSet<BTreeSet<&Path>> = reach
        .iter()
        .map(|(file, others)| {
            others
                .iter()
                .copied()
                .filter(|other| leads(other, file))
                .collect()
        })
        .collect();
    circles.into_iter().filter(|all| !all.is_empty()).collect()
}

/// Every file to which the arrows from one lead.
fn reached<'a>(from: &Path, next: &BTreeMap<&Path, BTreeSet<&'a Path>>) -> BTreeSet<&'a Path> {
    let mut reached = BTreeSet::new();
    let mut open = vec![from];
    while let Some(file) = open.pop() {
        for beyond in next.get(file).into_iter().flatten() {
            if reached.insert(*beyond) {
                open.push(beyond);
            }
        }
    }
    reached
}

impl Crate {
    /// Where a path leads that stands in this module.
    fn target(&self, module: usize, path: &[String]) -> Target {
        self.follow(module, path, &mut Vec::new())
            .unwrap_or(Target::Elsewhere)
    }

    /// The modules that define what `*` brings from this one.
    fn offers(&self, module: usize) -> Vec<usize> {
        let imports = self.modules[module].imports.iter();
        let others = imports.filter_map(|import| match self.target(module, &import.path) {
            Target::ItemOf(other) => Some(other),
            _ => None,
        });
        let own = (!self.modules[module].items.is_empty()).then_some(module);
        own.into_iter().chain(others).collect()
    }

    fn follow(
        &self,
        module: usize,
        path: &[String],
        asked: &mut Vec<(usize, String)>,
    ) -> Option<Target> {
        let mut names = path.iter().peekable();
        let mut here = module;
        let mut is_anchored = false;
        while let Some(name) = names.peek() {
            here = match &***name {
                "crate" => 0,
                "self" => here,
                "super" => self.modules[here].parent?,
                _ => break,
            };
            is_anchored = true;
            names.next();
        }
        for name in names {
            match self.look_up(here, name, asked) {
                Some(Target::Module(inner)) => here = inner,
                Some(found) => return Some(found),
                // What a macro defines has no name to find.
                None if is_anchored => return Some(Target::ItemOf(here)),
                None => return None,
            }
            is_anchored = true;
        }
        Some(Target::Module(here))
    }

    /// What a name means in a module.
    fn look_up(&self, at: usize, name: &str, asked: &mut Vec<(usize, String)>) -> Option<Target> {
        let module: &Module = &self.modules[at];
        if module.items.iter().any(|item| item == name) {
            return Some(Target::ItemOf(at));
        }
        if let Some((_, child)) = module.children.iter().find(|(child, _)| child == name) {
            return Some(Target::Module(*child));
        }
        let question = (at, name.to_owned());
        if asked.contains(&question) {
            return None;
        }
        asked.push(question);
        let named = |alias: &Option<String>| alias.as_deref() == Some(name);
        if let Some(import) = module.imports.iter().find(|i| named(&i.alias)) {
            let found = self.follow(at, &import.path, asked);
            return Some(found.unwrap_or(Target::Elsewhere));
        }
        for import in module.imports.iter().filter(|i| i.alias.is_none()) {
            if let Some(Target::Module(other)) = self.follow(at, &import.path, asked)
                && let Some(found) = self.look_up(other, name, asked)
            {
                return Some(found);
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Where each import and mention of the module `here` leads, by the names
    /// of the modules.
    fn targets(text: &str) -> Vec<String> {
        let read = Crate::of_text(text);
        let (_, here) = read.modules[0]
            .children
            .iter()
            .find(|c| c.0 == "here")
            .unwrap();
        let module = &read.modules[*here];
        let imports = module.imports.iter().map(|import| &import.path);
        let mentions = module.mentions.iter().map(|mention| &mention.path);
        imports
            .chain(mentions)
            .map(|path| match read.target(*here, path) {
                Target::Module(at) => format!("mod {}", read.name(at)),
                Target::ItemOf(at) => read.name(at),
                Target::Elsewhere => "elsewhere".to_owned(),
            })
            .collect()
    }

    impl Crate {
        fn name(&self, module: usize) -> String {
            let Some(parent) = self.modules[module].parent else {
                return "crate".to_owned();
            };
            let siblings = &self.modules[parent].children;
            siblings
                .iter()
                .find(|(_, at)| *at == module)
                .unwrap()
                .0
                .clone()
        }
    }

    const OTHERS: &str = "
        pub struct Top;
        mod low { pub struct Low; pub fn low() {} pub mod deep { pub const DEEP: u8 = 1; } }
        mod front { pub use super::low::{Low, deep::DEEP as D}; pub use crate::low::deep; }
        mod all { pub use crate::low::*; }
    ";

    fn here(body: &str) -> Vec<String> {
        targets(&[OTHERS, "mod here {", body, "}"].concat())
    }

    #[test]
    fn imports_lead_to_the_definition() {
        assert_eq!(here("use crate::low::Low;"), ["low"]);
        assert_eq!(
            here("use crate::{Top, low::{Low, deep}};"),
            ["crate", "low", "mod deep"]
        );
        assert_eq!(
            here("use super::low::{self, deep::DEEP};"),
            ["mod low", "deep"]
        );
        assert_eq!(
            here("use leptos::prelude::*; use std::fmt;"),
            ["elsewhere"; 2]
        );
        assert_eq!(here("use ::low::Low;"), [""; 0]);
    }

    #[test]
    fn re_exports_are_followed() {
        assert_eq!(here("use crate::front::Low;"), ["low"]);
        assert_eq!(here("use crate::front::D;"), ["deep"]);
        assert_eq!(here("use crate::all::Low;"), ["low"]);
        assert_eq!(here("use crate::front::deep::DEEP;"), ["deep"]);
    }

    #[test]
    fn paths_are_seen_in_code_and_in_macros() {
        assert_eq!(here("fn f() { crate::low::low() }"), ["low"]);
        assert_eq!(
            here("fn f() { view! { <p>{super::super::here::f} {super::low::low()}</p> } }"),
            ["elsewhere", "low"]
        );
        assert_eq!(
            here("use crate::low; fn f() { g(low::deep::DEEP) }"),
            ["mod low", "deep"]
        );
        assert_eq!(
            here("use crate::low::Low; fn f() { Low::new() }"),
            ["low", "low"]
        );
        assert_eq!(
            here("fn f() { String::new(); Self::g(); }"),
            ["elsewhere"; 2]
        );
        assert_eq!(here("fn f() { use super::low::low; }"), ["low"]);
        assert_eq!(here("fn f() -> impl Sized + use<> { 1 }"), [""; 0]);
    }

    #[test]
    fn inner_modules_count_from_where_they_stand() {
        let text = "mod here { pub struct Own; mod tests { use super::Own; } }";
        let read = Crate::of_text(text);
        assert_eq!(
            read.target(2, &["super", "Own"].map(str::to_owned)),
            Target::ItemOf(1)
        );
        assert!(arrows(&read).is_empty(), "one file");
    }

    #[test]
    fn what_only_a_macro_defines_belongs_to_the_module_that_is_named() {
        assert_eq!(here("use crate::low::Made;"), ["low"]);
        let made = "mod made { table! { pub struct Made { name: String } } }";
        let read = Crate::of_text(made);
        assert_eq!(read.modules[1].items, ["Made"]);
    }

    #[test]
    fn methods_are_no_definitions() {
        let read = Crate::of_text("struct A; impl A { fn low() { struct B; } }");
        assert_eq!(read.modules[0].items, ["A"]);
    }

    #[test]
    fn circles_are_found_in_groups() {
        let arrow = |from: &str, to: &str| Arrow {
            from: from.into(),
            to: to.into(),
            line: 1,
            path: String::new(),
        };
        let list = ["ab", "bc", "ca", "cd", "de", "ed", "xa", "fg"];
        let arrows: Vec<Arrow> = list
            .iter()
            .map(|pair| arrow(&pair[..1], &pair[1..]))
            .collect();
        let found: Vec<Vec<String>> = circles(&arrows)
            .iter()
            .map(|all| all.iter().map(|file| file.display().to_string()).collect())
            .collect();
        assert_eq!(found, [vec!["a", "b", "c"], vec!["d", "e"]]);
        assert!(circles(&arrows[3..5]).is_empty());
    }
}
