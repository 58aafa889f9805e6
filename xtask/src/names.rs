//! The names by which WebAssembly and JavaScript know each other.

use anyhow::Result;
use wasm_encoder::{EntityType, ExportSection, ImportSection, Module, RawSection};
use wasmparser::{Parser, Payload};

/// Copies a program with other names for its imports and exports; an export
/// that gets none is taken out.
pub fn rename(program: &[u8], new_name: impl Fn(&str) -> Option<String>) -> Result<Vec<u8>> {
    let mut copy = Module::new();
    for part in Parser::new(0).parse_all(program) {
        match part? {
            Payload::ImportSection(section) => {
                let mut imports = ImportSection::new();
                for import in section.into_imports() {
                    let import = import?;
                    let name = new_name(import.name).unwrap_or(import.name.to_owned());
                    imports.import(import.module, &name, EntityType::try_from(import.ty)?);
                }
                copy.section(&imports);
            }
            Payload::ExportSection(section) => {
                let mut exports = ExportSection::new();
                for export in section {
                    let export = export?;
                    if let Some(name) = new_name(export.name) {
                        exports.export(&name, export.kind.into(), export.index);
                    }
                }
                copy.section(&exports);
            }
            other => {
                if let Some((id, range)) = other.as_section() {
                    let data = &program[range.start as usize..range.end as usize];
                    copy.section(&RawSection { id, data });
                }
            }
        }
    }
    Ok(copy.finish())
}

/// The names of a program's exports.
pub fn exports(program: &[u8]) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for part in Parser::new(0).parse_all(program) {
        if let Payload::ExportSection(section) = part? {
            for export in section {
                names.push(export?.name.to_owned());
            }
        }
    }
    Ok(names)
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{EntityType, ExportKind, ExportSection, GlobalType, ImportSection};
    use wasm_encoder::{Module, ValType};

    use super::{exports, rename};

    #[test]
    fn renames_and_takes_out() {
        let global = GlobalType {
            val_type: ValType::I32,
            mutable: false,
            shared: false,
        };
        let mut program = Module::new();
        let mut imported = ImportSection::new();
        imported.import("js", "long", EntityType::Global(global));
        program.section(&imported);
        let mut exported = ExportSection::new();
        exported.export("long", ExportKind::Global, 0);
        exported.export("unused", ExportKind::Global, 0);
        exported.export("kept", ExportKind::Global, 0);
        program.section(&exported);
        let renamed = rename(&program.finish(), |name| match name {
            "long" => Some("l".to_owned()),
            "unused" => None,
            other => Some(other.to_owned()),
        });
        let renamed = renamed.expect("a program");
        assert_eq!(exports(&renamed).expect("a program"), ["l", "kept"]);
        assert!(renamed.windows(3).any(|bytes| bytes == b"js\x01"));
    }
}
