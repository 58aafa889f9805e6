//! A driver of one's own, on a port of its own.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use crate::engine::Engine;

/// How long a program may take to start, or to end.
const PATIENCE: Duration = Duration::from_secs(20);

/// A running driver; it ends, and its browser with it, when dropped.
pub struct Driver {
    engine: Engine,
    process: Child,
    port: u16,
    /// For the browser's profile and downloads; it goes with the driver.
    pub folder: PathBuf,
    // Kept open: chromedriver would end at its next line of output.
    _output: BufReader<ChildStdout>,
    // Last: a screen goes after who looks at it.
    _screen: Option<Screen>,
}

impl Driver {
    /// Starts the driver on the PATH, or the one in `CHROMEDRIVER`,
    /// `GECKODRIVER` or `WEBKITDRIVER`. The browser speaks this language.
    pub fn start(engine: Engine, language: &str) -> Self {
        let folder = new_folder();
        fs::create_dir_all(folder.join("downloads")).expect("a folder");
        match engine {
            Engine::Chromium => Self::chromedriver(folder),
            Engine::Firefox => Self::geckodriver(folder),
            Engine::WebKit => Self::webkitdriver(folder, language),
        }
    }

    fn chromedriver(folder: PathBuf) -> Self {
        let mut process = Command::new(program("CHROMEDRIVER", "chromedriver"))
            .arg("--port=0")
            .env("TMPDIR", &folder)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("chromedriver starts; `cargo xtask test` installs it");
        let mut output = BufReader::new(process.stdout.take().expect("a piped output"));
        // «ChromeDriver was started successfully on port 40000.»
        let port = read_port(&mut output, "successfully on port ");
        Self {
            engine: Engine::Chromium,
            process,
            port,
            folder,
            _output: output,
            _screen: None,
        }
    }

    fn geckodriver(folder: PathBuf) -> Self {
        let mut process = Command::new(program("GECKODRIVER", "geckodriver"))
            .args(["--port", "0", "--profile-root"])
            .arg(&folder)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("geckodriver starts; `cargo xtask test` installs it");
        let mut output = BufReader::new(process.stdout.take().expect("a piped output"));
        // «Listening on 127.0.0.1:40000»
        let port = read_port(&mut output, "Listening on 127.0.0.1:");
        Self {
            engine: Engine::Firefox,
            process,
            port,
            folder,
            _output: output,
            _screen: None,
        }
    }

    /// `WebKitWebDriver` tells no port and its browser has no headless mode.
    fn webkitdriver(folder: PathBuf, language: &str) -> Self {
        let screen = Screen::start();
        settle_in(&folder);
        let port = free_port();
        let mut process = Command::new(program("WEBKITDRIVER", "WebKitWebDriver"))
            .arg(format!("--port={port}"))
            .env("DISPLAY", &screen.name)
            .env("GDK_BACKEND", "x11")
            .env("HOME", &folder)
            .env("XDG_CONFIG_HOME", folder.join("config"))
            .env("XDG_CACHE_HOME", folder.join("cache"))
            .env("XDG_DATA_HOME", folder.join("data"))
            .env("LANGUAGE", language.replace('-', "_"))
            // Sandboxes do not nest, and tests run in containers.
            .env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1")
            .env("WEBKIT_FORCE_SANDBOX", "0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("WebKitWebDriver starts; `cargo xtask test` installs it");
        let output = BufReader::new(process.stdout.take().expect("a piped output"));
        await_port(port);
        Self {
            engine: Engine::WebKit,
            process,
            port,
            folder,
            _output: output,
            _screen: Some(screen),
        }
    }

    /// The address for WebDriver commands.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Ends the browser as a crash or a power failure would: all of its
    /// processes at once, without a word.
    pub fn kill_browser(&self) {
        let all = with_descendants(self.process.id());
        // The driver lives on, for the next browser.
        let pids: Vec<String> = all.iter().skip(1).map(ToString::to_string).collect();
        assert!(!pids.is_empty(), "there is no browser");
        let killed = Command::new("kill").arg("-KILL").args(&pids).status();
        assert!(killed.expect("kill").success(), "not all were killed");
    }

    /// Politely first: a killed driver leaves its browser behind. The others
    /// have ended theirs with the session.
    fn end(&mut self) {
        if self.engine == Engine::Chromium {
            let asked = self.ask_to_end();
            let deadline = Instant::now() + Duration::from_secs(5);
            while asked.is_ok() && Instant::now() < deadline {
                if matches!(self.process.try_wait(), Ok(Some(_))) {
                    return;
                }
                std::thread::sleep(Duration::from_millis(20));
            }
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

/// A screen that nobody sees.
struct Screen {
    process: Child,
    /// As in `DISPLAY`.
    name: String,
}

impl Screen {
    /// Xvfb chooses a number that is free, and tells it.
    fn start() -> Self {
        let mut process = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1600x1400x24"])
            .args(["-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb starts; `cargo xtask test` installs it");
        let mut output = BufReader::new(process.stdout.take().expect("a piped output"));
        let mut line = String::new();
        output.read_line(&mut line).expect("a screen");
        let name = [":", line.trim()].concat();
        assert!(name.len() > 1, "Xvfb did not say which screen it is");
        Self { process, name }
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A process, and every process that it has started, as far as they are left.
fn with_descendants(process: u32) -> Vec<u32> {
    let mut all = vec![process];
    let mut next = 0;
    while let Some(process) = all.get(next) {
        let threads = fs::read_dir(format!("/proc/{process}/task"));
        for thread in threads.into_iter().flatten().flatten() {
            let children = fs::read_to_string(thread.path().join("children"));
            let children = children.unwrap_or_default();
            all.extend(children.split(' ').filter_map(|id| id.parse::<u32>().ok()));
        }
        next += 1;
    }
    all
}

/// Where WebKit puts downloads, and that nothing moves.
fn settle_in(folder: &Path) {
    let config = folder.join("config");
    fs::create_dir_all(config.join("gtk-3.0")).expect("a folder");
    let downloads = folder.join("downloads");
    let directories = format!("XDG_DOWNLOAD_DIR=\"{}\"\n", downloads.display());
    fs::write(config.join("user-dirs.dirs"), directories).expect("a file");
    let settings = "[Settings]\ngtk-enable-animations=0\n";
    fs::write(config.join("gtk-3.0/settings.ini"), settings).expect("a file");
}

fn program(variable: &str, name: &str) -> OsString {
    env::var_os(variable).unwrap_or_else(|| name.into())
}

/// The number behind these words in what a driver says.
fn read_port(output: &mut impl BufRead, words: &str) -> u16 {
    let mut line = String::new();
    while output.read_line(&mut line).unwrap_or(0) > 0 {
        let port = line.split(words).nth(1);
        let port = port.and_then(|rest| rest.trim().trim_end_matches('.').parse().ok());
        if let Some(port) = port {
            return port;
        }
        line.clear();
    }
    panic!("the driver did not say on which port it listens");
}

/// A port that nobody listens on.
fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.local_addr().expect("its number").port()
}

fn await_port(port: u16) {
    let deadline = Instant::now() + PATIENCE;
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        assert!(Instant::now() < deadline, "the driver does not listen");
        std::thread::sleep(Duration::from_millis(20));
    }
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
