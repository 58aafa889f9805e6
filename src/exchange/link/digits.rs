//! Numbers of different ranges in as few bytes as they need: one number in
//! mixed radix, little-endian.

/// Takes digits in, or hands them out, in a fixed order.
pub(super) trait Digits {
    /// The next digit, below `radix`: the given one when writing, the one that
    /// was read when reading. `None` given is a digit that cannot be written.
    fn digit(&mut self, given: Option<u32>, radix: u32) -> u32;
}

/// Writes digits.
#[derive(Default)]
pub(super) struct Encoder {
    digits: Vec<(u32, u32)>,
    is_impossible: bool,
}

impl Digits for Encoder {
    fn digit(&mut self, given: Option<u32>, radix: u32) -> u32 {
        match given {
            Some(digit) if digit < radix => self.digits.push((digit, radix)),
            _ => self.is_impossible = true,
        }
        given.unwrap_or(0)
    }
}

impl Encoder {
    /// The bytes; `None` if something was given that cannot be written.
    pub(super) fn into_bytes(self) -> Option<Vec<u8>> {
        if self.is_impossible {
            return None;
        }
        let mut bytes = Vec::new();
        // The first digit is the one that is divided off first.
        for (digit, radix) in self.digits.iter().rev() {
            let mut carry = u64::from(*digit);
            for byte in &mut bytes {
                let value = u64::from(*byte) * u64::from(*radix) + carry;
                *byte = (value & 0xff) as u8;
                carry = value >> 8;
            }
            while carry > 0 {
                bytes.push((carry & 0xff) as u8);
                carry >>= 8;
            }
        }
        Some(bytes)
    }
}

/// Reads digits.
pub(super) struct Decoder(Vec<u8>);

impl Decoder {
    pub(super) fn new(bytes: &[u8]) -> Self {
        Self(bytes.to_vec())
    }

    /// Whether nothing is left that was not read.
    pub(super) fn is_used_up(&self) -> bool {
        self.0.iter().all(|byte| *byte == 0)
    }
}

impl Digits for Decoder {
    fn digit(&mut self, _given: Option<u32>, radix: u32) -> u32 {
        let mut rest = 0_u64;
        for byte in self.0.iter_mut().rev() {
            let value = (rest << 8) | u64::from(*byte);
            *byte = (value / u64::from(radix)) as u8;
            rest = value % u64::from(radix);
        }
        rest as u32
    }
}
