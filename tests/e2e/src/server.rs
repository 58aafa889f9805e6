//! A static host such as a portal has: files under a folder, the right types,
//! a strict policy.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};

use tiny_http::{Header, Request, Response, Server as Http};

/// The folder of the site on its host.
pub const SITE: &str = "/portal/leitwerk/";

/// The policy that every answer carries.
pub const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
    connect-src 'self'; style-src 'self'; img-src 'self' data:; manifest-src 'self'";

/// How a host can fail.
#[derive(Clone, Debug)]
pub enum Fault {
    /// The file of this name is not there.
    Missing(&'static str),
    /// The file of this name is not there the first time it is asked for.
    MissingOnce(&'static str),
    /// Instead of the file of this name comes a page of text.
    Replaced(&'static str),
    /// This policy instead of [`POLICY`].
    Policy(&'static str),
}

/// A running host; it ends when dropped.
pub struct Server {
    http: Arc<Http>,
    asked: Arc<Mutex<Vec<String>>>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    pub fn start(fault: Option<Fault>) -> Self {
        let root = root();
        assert!(
            root.join("dist/site/index.html").is_file(),
            "dist/site is missing: run `cargo xtask build` first"
        );
        let http = Arc::new(Http::http("127.0.0.1:0").expect("a free port"));
        let asked = Arc::new(Mutex::new(Vec::new()));
        let thread = thread::spawn({
            let (http, asked) = (Arc::clone(&http), Arc::clone(&asked));
            move || {
                for request in http.incoming_requests() {
                    let path = request.url().split('?').next().unwrap_or("").to_owned();
                    let mut asked = asked.lock().unwrap_or_else(PoisonError::into_inner);
                    let is_first = !asked.contains(&path);
                    asked.push(path.clone());
                    drop(asked);
                    let fault = match &fault {
                        Some(Fault::MissingOnce(name)) => is_first.then_some(Fault::Missing(name)),
                        other => other.clone(),
                    };
                    answer(request, &root, &path, fault.as_ref());
                }
            }
        });
        Self {
            http,
            asked,
            thread: Some(thread),
        }
    }

    /// Scheme, host and port.
    pub fn origin(&self) -> String {
        format!("http://{}", self.http.server_addr())
    }

    /// The paths of all requests so far.
    pub fn asked(&self) -> Vec<String> {
        self.asked
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.http.unblock();
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// The project's folder.
pub fn root() -> PathBuf {
    let above = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2);
    above.expect("tests/e2e lies in the project").to_owned()
}

/// The files of the program.
pub fn program() -> Vec<String> {
    let files = fs::read_dir(root().join("dist/site")).expect("dist/site");
    let names = files
        .flatten()
        .map(|file| file.file_name().to_string_lossy().into_owned());
    names.filter(|name| name.ends_with(".wasm")).collect()
}

fn answer(request: Request, root: &Path, path: &str, fault: Option<&Fault>) {
    let mut policy = POLICY;
    let mut found =
        file(root, path).and_then(|file| Some((fs::read(&file).ok()?, media_type(&file))));
    match fault {
        Some(Fault::Missing(name)) if path.ends_with(name) => found = None,
        Some(Fault::Replaced(name)) if path.ends_with(name) => {
            found = Some((b"<!doctype html>".to_vec(), "text/html; charset=utf-8"));
        }
        Some(Fault::Policy(instead)) => policy = instead,
        _ => {}
    }
    let (status, body, media_type) = match found {
        Some((body, media_type)) => (200, body, media_type),
        None => (404, b"not found".to_vec(), "text/plain"),
    };
    let mut response = Response::from_data(body).with_status_code(status);
    for (name, value) in [
        ("Content-Type", media_type),
        ("Content-Security-Policy", policy),
        ("Cache-Control", "no-cache"),
    ] {
        response.add_header(Header::from_bytes(name, value).expect("a valid header"));
    }
    // The browser may have gone away in the middle.
    let _ = request.respond(response);
}

/// The file for a path: the site, the scoring package, or a page of the tests
/// and benches.
fn file(root: &Path, path: &str) -> Option<PathBuf> {
    let folders = [
        (SITE, "dist/site"),
        ("/scoring/", "dist/scoring"),
        ("/pages/", "tests/e2e/pages"),
        ("/bench/", "tests/bench"),
    ];
    let (folder, rest) = folders
        .iter()
        .find_map(|(at, folder)| Some((folder, path.strip_prefix(at)?)))?;
    let name = if rest.is_empty() { "index.html" } else { rest };
    (!name.contains("..")).then(|| root.join(folder).join(name))
}

fn media_type(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript",
        Some("css") => "text/css",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("json") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        _ => "application/octet-stream",
    }
}
