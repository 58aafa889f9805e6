//! A static host such as a portal has: files under a folder, the right types,
//! a strict policy.

use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::State;
use axum::http::{Response, Uri, header};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha384};
use tokio::net::TcpListener;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::watch;

/// The folder of the site on its host.
pub const SITE: &str = "/portal/leitwerk/";

/// The same folder as hand-written pages have it: HTML and a sheet, no script.
pub const PLAIN: &str = "/plain/";

/// What runs first on every page, where there is something.
pub(crate) const EARLY: &str = "/early.js";

/// The demo portal on its host.
pub const PORTAL: &str = "/client/";

/// The policy that every answer carries, but for the [`PORTAL`]'s.
pub const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
    connect-src 'self'; style-src 'self'; img-src 'self' data:; manifest-src 'self'";

/// How a host can fail. Files of the program are named without the name of
/// their release: «program.wasm».
#[derive(Clone, Debug)]
pub enum Fault {
    /// The file of this name is not there.
    Missing(&'static str),
    /// The file of this name is not there the first time it is asked for.
    MissingOnce(&'static str),
    /// Instead of the file of this name comes a page of text.
    Replaced(&'static str),
    /// The file of this name comes with this media type.
    Typed(&'static str, &'static str),
    /// In the file of this name one byte is another.
    Flipped(&'static str),
    /// The file of this name is that of another release.
    Stranger(&'static str),
    /// The file of this name is that of another release the first time.
    StrangerOnce(&'static str),
    /// The file of this name comes so much later.
    Late(&'static str, Duration),
    /// The file of this name comes once [`Page::lets_through`] says so.
    ///
    /// [`Page::lets_through`]: crate::Page::lets_through
    Held(&'static str),
    /// This policy instead of [`POLICY`].
    Policy(&'static str),
    /// A website elsewhere may load scripts from here, and nothing else.
    OnlyScriptsElsewhere,
}

/// A running host; it ends when dropped.
pub struct Server {
    host: Host,
    address: SocketAddr,
    // It takes what is still held with it.
    _runtime: Runtime,
}

/// Where the demo portal has its widget and its store, as addresses without a
/// slash at their end.
#[derive(Clone, Default)]
pub struct Places {
    /// The origin that the page for frames lists, if any.
    pub portal: Option<String>,
    pub widget: String,
    pub store: String,
}

/// What every request sees.
#[derive(Clone)]
struct Host {
    root: Arc<Path>,
    faults: Arc<[Fault]>,
    is_compressed: bool,
    early: Arc<str>,
    places: Arc<Mutex<Places>>,
    asked: Arc<Mutex<Vec<String>>>,
    /// Whether held files are let through.
    gate: watch::Sender<bool>,
}

impl Server {
    pub fn start(faults: &[Fault], is_compressed: bool, early: String) -> Self {
        Self::start_at("127.0.0.1:0", faults, is_compressed, early)
    }

    pub fn start_at(address: &str, faults: &[Fault], is_compressed: bool, early: String) -> Self {
        let root = root();
        assert!(
            root.join("dist/site/index.html").is_file(),
            "dist/site is missing: run `cargo xtask build` first"
        );
        let runtime = Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
            .expect("a runtime");
        let listener = runtime.block_on(TcpListener::bind(address));
        let listener = listener.expect("a free port");
        let address = listener.local_addr().expect("its number");
        // The same host under another name is another origin.
        let places = Places {
            widget: format!("http://localhost:{}/widget", address.port()),
            ..Places::default()
        };
        let host = Host {
            root: root.into(),
            faults: faults.into(),
            is_compressed,
            early: early.into(),
            places: Arc::new(Mutex::new(places)),
            asked: Arc::default(),
            gate: watch::Sender::new(false),
        };
        let routes = Router::new().fallback(answer).with_state(host.clone());
        runtime.spawn(async move { axum::serve(listener, routes).await });
        Self {
            host,
            address,
            _runtime: runtime,
        }
    }

    /// Lets held files through from now on, or holds them again.
    pub fn set_gate(&self, is_open: bool) {
        self.host.gate.send_replace(is_open);
    }

    /// Tells the demo portal where something is.
    pub fn set_places(&self, set: impl FnOnce(&mut Places)) {
        set(&mut self.host.places());
    }

    /// Scheme, host and port.
    pub fn origin(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The paths of all requests so far.
    pub fn asked(&self) -> Vec<String> {
        self.host.asked().clone()
    }
}

impl Host {
    fn asked(&self) -> MutexGuard<'_, Vec<String>> {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn places(&self) -> MutexGuard<'_, Places> {
        self.places.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Notes that a path is asked for, and tells the faults that hold for it.
    fn faults_of(&self, path: &str) -> Vec<Fault> {
        let mut asked = self.asked();
        let is_first = !asked.iter().any(|before| before == path);
        asked.push(path.to_owned());
        self.faults
            .iter()
            .filter_map(|it| it.now(is_first))
            .collect()
    }
}

/// The project's folder.
pub fn root() -> PathBuf {
    let above = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2);
    above.expect("tests/e2e lies in the project").to_owned()
}

impl Places {
    /// What the demo portal allows.
    fn policy(&self) -> String {
        let origin = |address: &str| {
            let parts: Vec<&str> = address.split('/').take(3).collect();
            parts.join("/")
        };
        let (widget, store) = (origin(&self.widget), origin(&self.store));
        format!(
            "default-src 'none'; script-src 'self' {widget} 'wasm-unsafe-eval'; \
            connect-src {widget} {store}; style-src 'self'; frame-src {widget}; img-src data:; \
            require-trusted-types-for 'script'"
        )
    }

    /// A page of the demo portal with what it leaves open.
    fn fill(&self, root: &Path, page: &[u8]) -> Vec<u8> {
        let hash = || {
            let script = fs::read(root.join("dist/widget/element.js")).expect("dist/widget");
            let hash = STANDARD.encode(Sha384::digest(script));
            format!("sha384-{hash}")
        };
        let page = String::from_utf8_lossy(page);
        let page = page.replace("{widget}", &self.widget);
        let page = page.replace("{store}", &self.store);
        match page.contains("{integrity}") {
            true => page.replace("{integrity}", &hash()),
            false => page,
        }
        .into_bytes()
    }
}

impl Fault {
    /// What of it holds for this request.
    fn now(&self, is_first: bool) -> Option<Self> {
        match *self {
            Self::MissingOnce(name) => is_first.then_some(Self::Missing(name)),
            Self::StrangerOnce(name) => is_first.then_some(Self::Stranger(name)),
            ref other => Some(other.clone()),
        }
    }
}

/// The name of a file without that of its release.
fn plain(path: &str) -> String {
    let name = path.rsplit('/').next().unwrap_or_default();
    let parts = name
        .rsplit_once('.')
        .and_then(|(stem, ending)| Some((stem.rsplit_once('-')?, ending)));
    match parts {
        Some(((plain, release), ending)) if release.len() == 16 => [plain, ".", ending].concat(),
        _ => name.to_owned(),
    }
}

async fn answer(State(host): State<Host>, uri: Uri) -> Response<Body> {
    let path = uri.path();
    if path == EARLY {
        let script = Response::builder().header(header::CONTENT_TYPE, "text/javascript");
        let script = script.body(Body::from(host.early.to_string()));
        return script.expect("an answer");
    }
    let mut policy = POLICY.to_owned();
    let mut elsewhere = "*";
    let mut found =
        file(&host.root, path).and_then(|file| Some((fs::read(&file).ok()?, media_type(&file))));
    let is = |name: &str| plain(path) == name;
    for fault in host.faults_of(path) {
        match fault {
            Fault::Missing(name) if is(name) => found = None,
            Fault::Replaced(name) if is(name) => {
                found = Some((b"<!doctype html>".to_vec(), "text/html; charset=utf-8"));
            }
            Fault::Typed(name, media_type) if is(name) => {
                found = found.map(|(body, _)| (body, media_type));
            }
            Fault::Flipped(name) if is(name) => {
                if let Some((body, _)) = &mut found {
                    let middle = body.len() / 2;
                    body[middle] ^= 1;
                }
            }
            Fault::Stranger(name) if is(name) => {
                found =
                    found.map(|(body, media_type)| (of_another_release(path, body), media_type));
            }
            Fault::Late(name, time) if is(name) => tokio::time::sleep(time).await,
            Fault::Held(name) if is(name) => {
                let mut gate = host.gate.subscribe();
                gate.wait_for(|is_open| *is_open).await.expect("a gate");
            }
            Fault::OnlyScriptsElsewhere
                if Path::new(path).extension().is_none_or(|it| it != "js") =>
            {
                elsewhere = "null";
            }
            Fault::Policy(instead) => instead.clone_into(&mut policy),
            _ => {}
        }
    }
    let places = host.places().clone();
    if let Some(portal) = places.portal.as_ref().filter(|_| is("embed.html")) {
        found = found.map(|(body, media_type)| (with_portal(portal, &body), media_type));
    }
    if path.starts_with(PORTAL) {
        policy = places.policy();
        found = found.map(|(body, media_type)| (places.fill(&host.root, &body), media_type));
    }
    let (status, mut body, media_type) = match found {
        Some((body, media_type)) if path == PLAIN => (200, without_script(&body), media_type),
        Some((body, media_type)) => (200, body, media_type),
        None => (404, b"not found".to_vec(), "text/plain"),
    };
    if !host.early.is_empty() && media_type.starts_with("text/html") {
        body = with_early_script(&body);
    }
    let mut response = Response::builder()
        .status(status)
        .header(header::CONTENT_TYPE, media_type)
        .header(header::CONTENT_SECURITY_POLICY, policy)
        .header(header::CACHE_CONTROL, "no-cache")
        .header(header::ACCESS_CONTROL_ALLOW_ORIGIN, elsewhere);
    if host.is_compressed {
        body = compress(&body);
        response = response.header(header::CONTENT_ENCODING, "br");
    }
    response.body(Body::from(body)).expect("an answer")
}

fn compress(body: &[u8]) -> Vec<u8> {
    let mut small = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: 5,
        ..Default::default()
    };
    let mut body = body;
    brotli::BrotliCompress(&mut body, &mut small, &parameters).expect("a compressed body");
    small
}

fn with_early_script(page: &[u8]) -> Vec<u8> {
    let page = String::from_utf8_lossy(page);
    let script = format!("<head><script src=\"{EARLY}\"></script>");
    page.replacen("<head>", &script, 1).into_bytes()
}

fn without_script(page: &[u8]) -> Vec<u8> {
    let page = String::from_utf8_lossy(page);
    let (before, rest) = page.split_once("<script").expect("a script");
    let (_, after) = rest.split_once("</script>").expect("its end");
    [before, after].concat().into_bytes()
}

/// The page for frames with an origin in its list.
fn with_portal(portal: &str, page: &[u8]) -> Vec<u8> {
    let list = format!("name=\"leitwerk-origins\" content=\"{portal}\"");
    let page = String::from_utf8_lossy(page);
    let listed = page.replace("name=\"leitwerk-origins\" content=\"\"", &list);
    assert_ne!(page, listed, "no place for origins in the page for frames");
    listed.into_bytes()
}

/// The content of a file with the name of another release of the same length.
fn of_another_release(path: &str, mut body: Vec<u8>) -> Vec<u8> {
    let release = path
        .rsplit('-')
        .next()
        .and_then(|rest| rest.split('.').next());
    let release = release.unwrap_or_default().as_bytes();
    assert_eq!(release.len(), 16, "{path} names no release");
    for start in 0..=body.len() - release.len() {
        if body[start..].starts_with(release) {
            body[start..start + release.len()].fill(b'0');
        }
    }
    body
}

/// The file for a path: the site, the scoring package, or a page of the tests
/// and benches.
fn file(root: &Path, path: &str) -> Option<PathBuf> {
    let folders = [
        (SITE, "dist/site"),
        (PLAIN, "dist/site"),
        ("/scoring/", "dist/scoring"),
        ("/widget/", "dist/widget"),
        (PORTAL, "tests/portal/pages"),
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
