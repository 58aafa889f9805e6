//! What the server is told by its environment.

use std::collections::HashMap;
use std::env;
use std::net::SocketAddr;

use anyhow::{Context, Result, bail, ensure};
use axum::http::{HeaderValue, Uri};

/// How the server is set up.
pub struct Config {
    /// Where it listens; port 0 takes a free one.
    pub address: SocketAddr,
    /// `sqlite:<file>` or `postgres://…`.
    pub database_url: String,
    /// The user of each bearer token.
    pub tokens: HashMap<String, String>,
    /// Origins whose pages may call, such as `https://portal.example`.
    pub origins: Vec<HeaderValue>,
}

impl Config {
    /// Reads `ADDRESS`, `DATABASE_URL`, `TOKENS` and `ORIGINS`.
    ///
    /// # Errors
    ///
    /// When one of them cannot be understood, or there is no token.
    pub fn from_environment() -> Result<Self> {
        let address = variable("ADDRESS", "127.0.0.1:8090");
        let tokens = tokens(&variable("TOKENS", ""))?;
        ensure!(
            !tokens.is_empty(),
            "TOKENS is empty: say TOKENS='<token>=<user>,…'"
        );
        Ok(Self {
            address: address
                .parse()
                .with_context(|| format!("ADDRESS is no address with a port: {address}"))?,
            database_url: variable("DATABASE_URL", "sqlite:leitwerk-store.sqlite"),
            tokens,
            origins: words(&variable("ORIGINS", ""))
                .map(origin)
                .collect::<Result<_>>()?,
        })
    }
}

fn variable(name: &str, default: &str) -> String {
    env::var(name).unwrap_or_else(|_| default.to_owned())
}

fn words(list: &str) -> impl Iterator<Item = &str> {
    list.split(',')
        .map(str::trim)
        .filter(|word| !word.is_empty())
}

/// An origin as browsers send it: one that is written in another way would
/// never be met.
fn origin(text: &str) -> Result<HeaderValue> {
    let wrong = || format!("ORIGINS has {text}; say it as https://portal.example");
    let uri: Uri = text.parse().with_context(wrong)?;
    let is_whole =
        matches!(uri.scheme_str(), Some("http" | "https")) && text == text.to_ascii_lowercase();
    ensure!(
        is_whole && !text.ends_with('/') && uri.path() == "/" && uri.query().is_none(),
        wrong()
    );
    text.parse().with_context(wrong)
}

fn tokens(list: &str) -> Result<HashMap<String, String>> {
    let mut tokens = HashMap::new();
    for pair in words(list) {
        let Some((token, user)) = pair.split_once('=') else {
            bail!("TOKENS has an entry without «=»; say <token>=<user>");
        };
        ensure!(
            !token.is_empty() && !user.is_empty(),
            "TOKENS has an entry without token or user"
        );
        ensure!(
            tokens.insert(token.to_owned(), user.to_owned()).is_none(),
            "TOKENS names a token twice"
        );
    }
    Ok(tokens)
}

#[cfg(test)]
mod tests {
    use super::{origin, tokens};

    #[test]
    fn reads_tokens() {
        let read = tokens("a=anna, b=beat").expect("tokens");
        assert_eq!(read["b"], "beat");
        for wrong in ["a", "=anna", "a=", "a=x,a=y"] {
            assert!(tokens(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn reads_origins_as_browsers_send_them() {
        for right in ["https://portal.example", "http://127.0.0.1:8081"] {
            assert_eq!(origin(right).expect("an origin"), right);
        }
        for wrong in [
            "https://portal.example/",
            "https://portal.example/path",
            "https://Portal.example",
            "portal.example",
            "*",
            "null",
            "https://portal.example?x",
            "ftp://portal.example",
        ] {
            assert!(origin(wrong).is_err(), "{wrong}");
        }
    }
}
