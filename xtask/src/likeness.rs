//! Which functions of a program are alike. Side by side they are compressed
//! better: three per cent of the download.

use std::collections::HashMap;

use anyhow::Result;

use crate::module::{program, sections, write_number, write_text};

const CUSTOM: u8 = 0;
const IMPORTS: u8 = 2;
const FUNCTIONS: u8 = 3;
const CODE: u8 = 10;
/// In the section of names, those of the functions.
const FUNCTION_NAMES: u8 = 1;

/// Two functions are alike by the sequences of so many bytes that both contain.
const SEQUENCE: usize = 6;
/// A sequence that more functions contain than this says nothing about them.
const COMMON: usize = 400;
/// So many hundredths of what either contains must be in both: else the next
/// function is the shortest one that is left.
const ALIKE: usize = 5;

/// A function: its type, and its code.
struct Function<'a> {
    of: usize,
    code: &'a [u8],
}

/// The program with a section of names, in whose order those functions stand
/// together that take and return the same, and have the most code in common.
pub fn name_by_likeness(code: &[u8]) -> Result<Vec<u8>> {
    let mut all = sections(code)?;
    let mut imported = 0;
    let mut functions: Vec<Function> = Vec::new();
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
                    functions.push(Function {
                        of: section.number()?,
                        code: &[],
                    });
                }
            }
            CODE => {
                section.number()?;
                for function in &mut functions {
                    let length = section.number()?;
                    function.code = section.bytes(length)?;
                }
            }
            _ => {}
        }
    }
    let order = by_likeness(&functions);
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

/// Every function's place, each followed by the one that is most like it.
fn by_likeness(functions: &[Function]) -> Vec<usize> {
    let contents: Vec<_> = functions.iter().map(|one| sequences(one.code)).collect();
    let mut by_length: Vec<usize> = (0..functions.len()).collect();
    by_length.sort_by_key(|place| (functions[*place].of, functions[*place].code.len()));
    let mut with: HashMap<&[u8], Vec<usize>> = HashMap::new();
    for place in &by_length {
        for sequence in &contents[*place] {
            with.entry(*sequence).or_default().push(*place);
        }
    }
    with.retain(|_, places| places.len() <= COMMON);
    let mut is_placed = vec![false; functions.len()];
    let mut common = vec![0; functions.len()];
    let mut order = Vec::new();
    for first in by_length {
        let mut next = Some(first).filter(|first| !is_placed[*first]);
        while let Some(place) = next {
            is_placed[place] = true;
            order.push(place);
            let mut similar = Vec::new();
            for sequence in &contents[place] {
                let Some(others) = with.get_mut(sequence) else {
                    continue;
                };
                others.retain(|other| !is_placed[*other]);
                for other in others.iter() {
                    if functions[*other].of != functions[place].of {
                        continue;
                    }
                    if common[*other] == 0 {
                        similar.push(*other);
                    }
                    common[*other] += 1;
                }
            }
            // In hundredths of what either contains.
            let likeness = |other: &usize| {
                let both = common[*other];
                100 * both / (contents[place].len() + contents[*other].len() - both)
            };
            let best = similar.iter().map(|other| (likeness(other), *other));
            let best = best.max_by_key(|(likeness, other)| (*likeness, usize::MAX - other));
            next = best.filter(|best| best.0 >= ALIKE).map(|best| best.1);
            for other in similar {
                common[other] = 0;
            }
        }
    }
    order
}

/// Every sequence of bytes in a function's code, once.
fn sequences(code: &[u8]) -> Vec<&[u8]> {
    let mut all: Vec<&[u8]> = code.windows(SEQUENCE).collect();
    all.sort_unstable();
    all.dedup();
    all
}

#[cfg(test)]
mod tests {
    use super::{Function, by_likeness, name_by_likeness};
    use crate::module::{program, sections};

    #[test]
    fn puts_side_by_side_what_has_code_in_common() {
        let one: Vec<u8> = (0..200).collect();
        let another: Vec<u8> = one.iter().rev().copied().chain([0; 4]).collect();
        let like_one = [&one[..], &[0; 8]].concat();
        let codes = [(1, &one), (0, &one), (0, &another), (0, &like_one)];
        let functions = codes.map(|(of, code)| Function { of, code });
        assert_eq!(by_likeness(&functions), [1, 3, 2, 0]);
    }

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
