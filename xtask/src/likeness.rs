//! Which functions of a program are alike. Side by side they are compressed
//! better: two per cent of the download.

use anyhow::Result;

use crate::module::{program, sections, write_number, write_text};

const CUSTOM: u8 = 0;
const IMPORTS: u8 = 2;
const FUNCTIONS: u8 = 3;
const CODE: u8 = 10;
/// In the section of names, those of the functions.
const FUNCTION_NAMES: u8 = 1;

/// The program with a section of names, in whose order those functions stand
/// together that take and return the same, and are of the same length.
pub fn name_by_likeness(code: &[u8]) -> Result<Vec<u8>> {
    let mut all = sections(code)?;
    let mut imported = 0;
    let mut likeness: Vec<(usize, usize)> = Vec::new();
    for (id, section) in &all {
        let mut section = *section;
        match *id {
            IMPORTS => {
                for _ in 0..section.number()? {
                    section.text()?;
                    section.text()?;
                    imported += usize::from(section.kind()?[0] == 0);
                }
            }
            FUNCTIONS => {
                for _ in 0..section.number()? {
                    likeness.push((section.number()?, 0));
                }
            }
            CODE => {
                section.number()?;
                for (_, length) in &mut likeness {
                    *length = section.number()?;
                    section.bytes(*length)?;
                }
            }
            _ => {}
        }
    }
    let mut order: Vec<usize> = (0..likeness.len()).collect();
    order.sort_by_key(|function| likeness[*function]);
    let mut ranks = vec![0; order.len()];
    for (rank, function) in order.into_iter().enumerate() {
        ranks[function] = rank;
    }
    let mut names = Vec::new();
    write_number(&mut names, imported + ranks.len());
    let imports = (0..imported).map(|import| format!("i{import:06}"));
    let functions = ranks.iter().map(|rank| format!("f{rank:06}"));
    for (function, name) in imports.chain(functions).enumerate() {
        write_number(&mut names, function);
        write_text(&mut names, &name);
    }
    let mut section = Vec::new();
    write_text(&mut section, "name");
    section.push(FUNCTION_NAMES);
    write_number(&mut section, names.len());
    section.extend(names);
    all.retain(|(id, section)| {
        let mut section = *section;
        *id != CUSTOM || section.text().ok() != Some("name")
    });
    let all = all.iter().map(|(id, section)| (*id, section.0));
    Ok(program(all.chain([(CUSTOM, &*section)])))
}

#[cfg(test)]
mod tests {
    use super::name_by_likeness;
    use crate::module::{program, sections};

    #[test]
    fn names_functions_in_the_order_of_their_likeness() {
        let imports = b"\x01\x01m\x01f\0\0";
        let functions = b"\x03\x01\0\0";
        // Of two of the same type, the shorter one comes first.
        let code = b"\x03\x02\0\x0b\x03\0\x01\x0b\x02\0\x0b";
        let whole = program([(2, &imports[..]), (3, functions), (10, code)]);
        let named = name_by_likeness(&whole).unwrap();
        let (_, mut names) = *sections(&named).unwrap().last().unwrap();
        assert_eq!(names.text().unwrap(), "name");
        names.bytes(2).unwrap();
        assert_eq!(names.number().unwrap(), 4);
        let expected = ["i000000", "f000002", "f000001", "f000000"];
        for (place, name) in expected.into_iter().enumerate() {
            assert_eq!(names.number().unwrap(), place);
            assert_eq!(names.text().unwrap(), name);
        }
    }
}
