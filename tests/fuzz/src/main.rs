//! Built by `cargo xtask fuzz`, libFuzzer with the reader of `LEITWERK_READER`;
//! else the writer of its seeds: a folder for each reader into the folder that
//! is named.
#![cfg_attr(fuzzing, no_main)]

#[cfg(fuzzing)]
mod fuzzing {
    use std::env;
    use std::sync::LazyLock;

    use leitwerk_fuzz::{Reader, reader};

    static CHOSEN: LazyLock<&Reader> = LazyLock::new(|| {
        let name = env::var("LEITWERK_READER").unwrap_or_default();
        reader(&name)
    });

    libfuzzer_sys::fuzz_target!(|bytes: &[u8]| (CHOSEN.read)(bytes));
}

#[cfg(not(fuzzing))]
fn main() -> std::io::Result<()> {
    use std::path::Path;
    use std::{env, fs, io};

    let Some(folder) = env::args_os().nth(1) else {
        return Err(io::Error::other("name a folder for the seeds"));
    };
    for reader in leitwerk_fuzz::READERS {
        let folder = Path::new(&folder).join(reader.name);
        fs::create_dir_all(&folder)?;
        for (number, seed) in leitwerk_fuzz::seeds(reader.name).iter().enumerate() {
            fs::write(folder.join(number.to_string()), seed)?;
        }
    }
    Ok(())
}
