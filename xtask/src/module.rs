//! Reading and writing the sections of a program.

use anyhow::{Context, Result, bail, ensure};

/// The magic number and the version of the format.
const HEADER: usize = 8;

/// The sections of a program, each with its number.
pub fn sections(program: &[u8]) -> Result<Vec<(u8, Reader<'_>)>> {
    ensure!(program.starts_with(b"\0asm"), "this is no program");
    let mut all = Reader(&program[HEADER..]);
    let mut sections = Vec::new();
    while !all.is_empty() {
        let id = all.byte()?;
        let length = all.number()?;
        sections.push((id, Reader(all.bytes(length)?)));
    }
    Ok(sections)
}

/// A program of these sections.
pub fn program<'s>(sections: impl IntoIterator<Item = (u8, &'s [u8])>) -> Vec<u8> {
    let mut program = b"\0asm\x01\0\0\0".to_vec();
    for (id, content) in sections {
        program.push(id);
        write_number(&mut program, content.len());
        program.extend(content);
    }
    program
}

/// What is left to read.
#[derive(Clone, Copy)]
pub struct Reader<'p>(pub &'p [u8]);

impl<'p> Reader<'p> {
    pub const fn is_empty(self) -> bool {
        self.0.is_empty()
    }

    pub fn bytes(&mut self, count: usize) -> Result<&'p [u8]> {
        let (bytes, rest) = self.0.split_at_checked(count).context("it is cut off")?;
        self.0 = rest;
        Ok(bytes)
    }

    pub fn byte(&mut self) -> Result<u8> {
        Ok(self.bytes(1)?[0])
    }

    /// A number of seven bits per byte, the lowest first.
    pub fn number(&mut self) -> Result<usize> {
        let mut number = 0;
        for shift in (0..32).step_by(7) {
            let byte = self.byte()?;
            number |= usize::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Ok(number);
            }
        }
        bail!("a number is too long")
    }

    pub fn text(&mut self) -> Result<&'p str> {
        let length = self.number()?;
        Ok(std::str::from_utf8(self.bytes(length)?)?)
    }

    /// What an import is, as it stands there; a function begins with 0.
    pub fn kind(&mut self) -> Result<&'p [u8]> {
        let start = self.0;
        match self.byte()? {
            // A function, with its type.
            0 => drop(self.number()?),
            // A table and a memory, with their limits.
            1 => {
                self.byte()?;
                self.limits()?;
            }
            2 => self.limits()?,
            // A global, with its type and whether it changes.
            3 => drop(self.bytes(2)?),
            kind => bail!("an import of the unknown kind {kind}"),
        }
        Ok(&start[..start.len() - self.0.len()])
    }

    fn limits(&mut self) -> Result<()> {
        let has_maximum = self.byte()? & 1 == 1;
        self.number()?;
        if has_maximum {
            self.number()?;
        }
        Ok(())
    }
}

pub fn write_number(to: &mut Vec<u8>, mut number: usize) {
    while number > 0x7f {
        to.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    to.push(number as u8);
}

pub fn write_text(to: &mut Vec<u8>, text: &str) {
    write_number(to, text.len());
    to.extend(text.as_bytes());
}
