//! Reads the sources of a crate into its modules: what each defines, what it
//! imports and which paths it mentions, macros included.

use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// A crate, module by module; the first is its root.
#[derive(Default)]
pub struct Crate {
    pub modules: Vec<Module>,
}

/// A module: a file, or a part of one.
pub struct Module {
    pub file: PathBuf,
    pub parent: Option<usize>,
    /// Modules declared here: name and index.
    pub children: Vec<(String, usize)>,
    /// Names defined here.
    pub items: Vec<String>,
    pub imports: Vec<Import>,
    /// Paths of two names and more, outside `use`.
    pub mentions: Vec<Mention>,
}

/// One name of a `use`.
pub struct Import {
    pub path: Vec<String>,
    /// What the name is called here; none for `*`.
    pub alias: Option<String>,
    pub line: usize,
}

/// A path that is used where it stands.
pub struct Mention {
    pub path: Vec<String>,
    pub line: usize,
}

/// Words before the name of what is defined.
const DEFINING: &[&str] = &[
    "fn", "struct", "enum", "union", "trait", "type", "const", "static",
];

impl Crate {
    /// Reads `lib.rs` or `main.rs` and every module that hangs on it.
    pub fn read(root: &Path) -> Self {
        let mut read = Self::default();
        read.file(root, root.parent().unwrap(), None);
        read
    }

    /// Reads a text as if it were a crate of one file.
    #[cfg(test)]
    pub fn of_text(text: &str) -> Self {
        let mut read = Self::default();
        let module = read.module(PathBuf::from("lib.rs"), None);
        read.tokens(module, Path::new(""), text.parse().unwrap(), true);
        read
    }

    fn module(&mut self, file: PathBuf, parent: Option<usize>) -> usize {
        self.modules.push(Module {
            file,
            parent,
            children: Vec::new(),
            items: Vec::new(),
            imports: Vec::new(),
            mentions: Vec::new(),
        });
        self.modules.len() - 1
    }

    /// Reads a file whose modules lie in `folder`.
    fn file(&mut self, file: &Path, folder: &Path, parent: Option<usize>) -> usize {
        let text = fs::read_to_string(file).unwrap();
        let tokens: TokenStream = text
            .parse()
            .unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let module = self.module(file.to_owned(), parent);
        self.tokens(module, folder, tokens, true);
        module
    }

    /// A module that is declared here and stands in a file of its own.
    fn child_file(&mut self, name: &str, folder: &Path, parent: usize) -> usize {
        let inner = folder.join(name);
        let beside = folder.join(format!("{name}.rs"));
        let file = if beside.exists() {
            beside
        } else {
            inner.join("mod.rs")
        };
        self.file(&file, &inner, Some(parent))
    }

    /// Reads tokens of a module. Only what stands outside of braces is defined
    /// for others, and what a macro stands for there.
    fn tokens(&mut self, module: usize, folder: &Path, tokens: TokenStream, is_outside: bool) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut at = 0;
        while at < tokens.len() {
            let next = tokens.get(at + 1);
            let token = &tokens[at];
            let line = token.span().start().line;
            match (word(Some(token)).as_deref(), next) {
                (Some("use"), Some(next)) if !is_sign(Some(next), '<') => {
                    let end = (at..tokens.len())
                        .find(|at| is_sign(tokens.get(*at), ';'))
                        .unwrap();
                    let imports = &mut self.modules[module].imports;
                    use_tree(&tokens[at + 1..end], &[], line, imports);
                    at = end + 1;
                    continue;
                }
                (Some("mod"), Some(TokenTree::Ident(name))) => {
                    let name = name.to_string();
                    let child = match tokens.get(at + 2) {
                        Some(TokenTree::Group(body)) => {
                            let file = self.modules[module].file.clone();
                            let child = self.module(file, Some(module));
                            self.tokens(child, &folder.join(&name), body.stream(), true);
                            child
                        }
                        _ => self.child_file(&name, folder, module),
                    };
                    self.modules[module].children.push((name, child));
                    at += 3;
                    continue;
                }
                (Some("macro_rules"), _) if is_outside => {
                    let name = word(tokens.get(at + 2)).unwrap();
                    self.modules[module].items.push(name);
                }
                (Some(defining), Some(TokenTree::Ident(name)))
                    if is_outside && DEFINING.contains(&defining) =>
                {
                    self.modules[module].items.push(name.to_string());
                }
                _ => {}
            }
            match token {
                TokenTree::Group(group) => {
                    let of_macro = at > 0 && is_sign(tokens.get(at - 1), '!');
                    self.group(module, folder, group, is_outside && of_macro);
                    at += 1;
                }
                TokenTree::Ident(_) => {
                    let path = path(&tokens[at..]);
                    let goes_on = at > 1 && is_colons(&tokens[at - 2..]);
                    // Between two names there are two colons.
                    at += path.len() * 3 - 2;
                    if path.len() > 1 && !goes_on {
                        self.modules[module].mentions.push(Mention { path, line });
                    }
                }
                _ => at += 1,
            }
        }
    }

    fn group(&mut self, module: usize, folder: &Path, group: &Group, is_outside: bool) {
        self.tokens(module, folder, group.stream(), is_outside);
    }
}

/// The names of a path at the beginning of these tokens.
fn path(tokens: &[TokenTree]) -> Vec<String> {
    let mut names = vec![word(tokens.first()).unwrap()];
    let mut rest = &tokens[1..];
    while let [_, _, after, ..] = rest
        && is_colons(rest)
        && let Some(name) = word(Some(after))
    {
        names.push(name);
        rest = &rest[3..];
    }
    names
}

/// Reads what stands between `use` and `;`, or in braces there.
fn use_tree(tokens: &[TokenTree], before: &[String], line: usize, imports: &mut Vec<Import>) {
    let mut import = |path: Vec<String>, alias: Option<String>| {
        imports.push(Import { path, alias, line });
    };
    // A path that begins with colons leads to another crate.
    let Some(first) = tokens.first().filter(|_| !is_colons(tokens)) else {
        return;
    };
    let Some(name) = word(Some(first)) else {
        match first {
            TokenTree::Group(list) if list.delimiter() == Delimiter::Brace => {
                let list: Vec<TokenTree> = list.stream().into_iter().collect();
                for part in list.split(|token| is_sign(Some(token), ',')) {
                    let line = part.first().map_or(line, |part| part.span().start().line);
                    use_tree(part, before, line, imports);
                }
            }
            _ => import(before.to_vec(), None),
        }
        return;
    };
    let mut path = before.to_vec();
    if name != "self" || path.is_empty() {
        path.push(name);
    }
    if is_colons(&tokens[1..]) {
        use_tree(&tokens[3..], &path, line, imports);
    } else {
        let alias = match tokens {
            [_, _, alias] => word(Some(alias)),
            _ => path.last().cloned(),
        };
        import(path, alias);
    }
}

fn word(token: Option<&TokenTree>) -> Option<String> {
    match token? {
        TokenTree::Ident(name) => Some(name.to_string()),
        _ => None,
    }
}

fn is_sign(token: Option<&TokenTree>, sign: char) -> bool {
    matches!(token, Some(TokenTree::Punct(found)) if found.as_char() == sign)
}

fn is_colons(tokens: &[TokenTree]) -> bool {
    is_sign(tokens.first(), ':') && is_sign(tokens.get(1), ':')
}
