//! A chromedriver of one's own, on a port of its own.

use std::env;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// A running chromedriver; it ends, and its browser with it, when dropped.
pub struct Driver {
    process: Child,
    port: u16,
    /// For the browser's profile and downloads; it goes with the driver.
    pub folder: PathBuf,
    // Kept open: chromedriver would end at its next line of output.
    _output: BufReader<ChildStdout>,
}

impl Driver {
    /// Starts the `chromedriver` on the PATH, or the one in `CHROMEDRIVER`.
    pub fn start() -> Self {
        let folder = new_folder();
        let program = env::var_os("CHROMEDRIVER").unwrap_or_else(|| "chromedriver".into());
        let mut process = Command::new(program)
            .arg("--port=0")
            .env("TMPDIR", &folder)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("chromedriver starts; `cargo xtask test` installs it");
        let mut output = BufReader::new(process.stdout.take().expect("a piped output"));
        let port = read_port(&mut output);
        Self {
            process,
            port,
            folder,
            _output: output,
        }
    }

    /// The address for WebDriver commands.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Politely first: a killed driver leaves its browser behind.
    fn end(&mut self) {
        let asked = self.ask_to_end();
        let deadline = Instant::now() + Duration::from_secs(5);
        while asked.is_ok() && Instant::now() < deadline {
            if matches!(self.process.try_wait(), Ok(Some(_))) {
                return;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        let _ = self.process.kill();
        let _ = self.process.wait();
    }

    fn ask_to_end(&self) -> std::io::Result<()> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        stream.set_read_timeout(Some(Duration::from_secs(5)))?;
        stream
            .write_all(b"GET /shutdown HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")?;
        stream.read_to_end(&mut Vec::new()).map(|_| ())
    }
}

/// The port in «ChromeDriver was started successfully on port 40000.»
fn read_port(output: &mut impl BufRead) -> u16 {
    let mut line = String::new();
    while output.read_line(&mut line).unwrap_or(0) > 0 {
        let port = line.split("on port ").nth(1);
        let port = port.and_then(|rest| rest.trim().trim_end_matches('.').parse().ok());
        if let Some(port) = port.filter(|_| line.contains("successfully")) {
            return port;
        }
        line.clear();
    }
    panic!("chromedriver did not say on which port it listens");
}

/// A folder that no other driver has.
fn new_folder() -> PathBuf {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let name = format!(
        "leitwerk-journey-{}-{}",
        std::process::id(),
        COUNT.fetch_add(1, Ordering::Relaxed)
    );
    let folder = env::temp_dir().join(name);
    fs::create_dir_all(&folder).expect("a folder for temporary files");
    folder
}

impl Drop for Driver {
    fn drop(&mut self) {
        self.end();
        let _ = fs::remove_dir_all(&self.folder);
    }
}
