//! `GET`, `PUT` and `DELETE` of `/workspaces/<instance>`, with `ETag`s.

use std::collections::HashMap;
use std::sync::Arc;

use axum::Router;
use axum::extract::{DefaultBodyLimit, FromRequestParts, Path, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use tower_http::cors::CorsLayer;

use crate::config::Config;
use crate::database::{Database, Kept};

/// The largest workspace, bytes (contract.md, Limits).
const LARGEST: usize = 5_000_000;
/// The longest name of an instance, bytes.
const LONGEST_NAME: usize = 100;

#[derive(Clone)]
struct Store {
    database: Database,
    tokens: Arc<HashMap<String, String>>,
}

/// The routes of the server.
pub fn routes(config: &Config, database: Database) -> Router {
    let store = Store {
        database,
        tokens: Arc::new(config.tokens.clone()),
    };
    let workspace = get(load).put(save).delete(remove);
    Router::new()
        .route("/workspaces/{instance}", workspace)
        .layer(DefaultBodyLimit::max(LARGEST))
        .layer(cors(&config.origins))
        .with_state(store)
}

fn cors(origins: &[HeaderValue]) -> CorsLayer {
    CorsLayer::new()
        .allow_origin(origins.to_vec())
        .allow_methods([Method::GET, Method::PUT, Method::DELETE])
        .allow_headers([
            header::AUTHORIZATION,
            header::CONTENT_TYPE,
            header::IF_MATCH,
            header::IF_NONE_MATCH,
        ])
        .expose_headers([header::ETAG, HeaderName::from_static("retry-after")])
}

/// Why a call is refused.
enum Refused {
    /// No token, or one that is not known.
    Unauthorized,
    /// The instance has no usable name.
    BadName,
    /// Neither `If-Match` nor `If-None-Match: *`: nobody writes blindly.
    Unconditional,
    /// Something else stands there.
    Changed,
    /// The database has failed; the reason is in the log, not in the answer.
    Failed,
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        let (status, reason) = match self {
            Self::Unauthorized => (StatusCode::UNAUTHORIZED, "unknown token"),
            Self::BadName => (StatusCode::BAD_REQUEST, "unusable instance"),
            Self::Unconditional => (
                StatusCode::PRECONDITION_REQUIRED,
                "say If-Match, or If-None-Match: *",
            ),
            Self::Changed => (StatusCode::PRECONDITION_FAILED, "changed by somebody else"),
            Self::Failed => (StatusCode::INTERNAL_SERVER_ERROR, "try again"),
        };
        (status, private(), reason).into_response()
    }
}

impl From<anyhow::Error> for Refused {
    fn from(error: anyhow::Error) -> Self {
        eprintln!("error: {error:#}");
        Self::Failed
    }
}

/// No cache between the server and the person keeps anything, and no browser
/// takes a text for a page.
const fn private() -> [(HeaderName, HeaderValue); 2] {
    [
        (
            header::CACHE_CONTROL,
            HeaderValue::from_static("private, no-store"),
        ),
        (
            header::X_CONTENT_TYPE_OPTIONS,
            HeaderValue::from_static("nosniff"),
        ),
    ]
}

async fn load(State(store): State<Store>, place: Place) -> Result<Response, Refused> {
    let kept = store.database.load(&place.owner, &place.instance).await?;
    // Not 404: browsers write that into the console as an error.
    let Some(Kept { text, revision }) = kept else {
        return Ok((StatusCode::NO_CONTENT, private()).into_response());
    };
    let headers = [
        (header::CONTENT_TYPE, "application/json".to_owned()),
        (header::ETAG, tag(revision)),
    ];
    Ok((private(), headers, text).into_response())
}

async fn save(
    State(store): State<Store>,
    place: Place,
    headers: HeaderMap,
    text: String,
) -> Result<Response, Refused> {
    let expected = expected(&headers)?;
    let Place { owner, instance } = place;
    let database = &store.database;
    let revision = database.save(&owner, &instance, expected, &text).await?;
    let revision = revision.ok_or(Refused::Changed)?;
    let headers = [(header::ETAG, tag(revision))];
    Ok((StatusCode::NO_CONTENT, private(), headers).into_response())
}

async fn remove(State(store): State<Store>, place: Place) -> Result<Response, Refused> {
    let Place { owner, instance } = place;
    store.database.remove(&owner, &instance).await?;
    Ok((StatusCode::NO_CONTENT, private()).into_response())
}

/// Whose workspace is meant, and which of theirs. It is known before anything
/// of a body is read.
struct Place {
    owner: String,
    instance: String,
}

impl FromRequestParts<Store> for Place {
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, store: &Store) -> Result<Self, Refused> {
        let owner = store.owner(&parts.headers)?.to_owned();
        let path = Path::<String>::from_request_parts(parts, store).await;
        let Path(instance) = path.map_err(|_| Refused::BadName)?;
        check_name(&instance)?;
        Ok(Self { owner, instance })
    }
}

impl Store {
    /// Whose workspace it is: a token is the portal's word for a user.
    fn owner(&self, headers: &HeaderMap) -> Result<&str, Refused> {
        let value = headers.get(header::AUTHORIZATION);
        let value = value.and_then(|value| value.to_str().ok());
        let token = value.and_then(|value| value.strip_prefix("Bearer "));
        let owner = token.and_then(|token| self.tokens.get(token));
        owner.map(String::as_str).ok_or(Refused::Unauthorized)
    }
}

fn check_name(instance: &str) -> Result<(), Refused> {
    if instance.is_empty() || instance.len() > LONGEST_NAME || instance.contains('\0') {
        return Err(Refused::BadName);
    }
    Ok(())
}

/// The revision that is expected; `None` where nothing is.
fn expected(headers: &HeaderMap) -> Result<Option<i64>, Refused> {
    let text = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    match (text(header::IF_MATCH), text(header::IF_NONE_MATCH)) {
        (None, Some("*")) => Ok(None),
        // A tag that this server never gave is no present one.
        (Some(tag), None) => revision(tag).map(Some).ok_or(Refused::Changed),
        _ => Err(Refused::Unconditional),
    }
}

fn tag(revision: i64) -> String {
    format!("\"{revision}\"")
}

fn revision(tag: &str) -> Option<i64> {
    tag.strip_prefix('"')?.strip_suffix('"')?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::{revision, tag};

    #[test]
    fn tags_are_revisions() {
        assert_eq!(revision(&tag(7)), Some(7));
        for wrong in ["7", "\"\"", "W/\"7\"", "*"] {
            assert_eq!(revision(wrong), None, "{wrong}");
        }
    }
}
