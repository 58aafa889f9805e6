//! One row for each user and instance. A row that was emptied stays, so that
//! no revision ever comes again.

use anyhow::{Context, Result};
use sqlx::any::{AnyPoolOptions, install_default_drivers};
use sqlx::{AnyPool, Row};

/// The table of workspaces.
#[derive(Clone)]
pub struct Database(AnyPool);

/// A workspace as it is kept.
#[derive(Debug, PartialEq, Eq)]
pub struct Kept {
    /// The text, to the byte.
    pub text: String,
    /// Grows with every change.
    pub revision: i64,
}

const TABLE: &str = "CREATE TABLE IF NOT EXISTS workspaces (
    owner TEXT NOT NULL,
    instance TEXT NOT NULL,
    revision BIGINT NOT NULL,
    content TEXT,
    PRIMARY KEY (owner, instance)
)";

impl Database {
    /// Opens the database and makes the table if it is missing.
    ///
    /// # Errors
    ///
    /// When the database cannot be reached.
    pub async fn open(url: &str) -> Result<Self> {
        install_default_drivers();
        let is_sqlite = url.starts_with("sqlite:");
        let url = match is_sqlite && !url.contains('?') {
            true => format!("{url}?mode=rwc"),
            false => url.to_owned(),
        };
        let pool = AnyPoolOptions::new()
            // SQLite has one writer; who waits for it must not fail.
            .max_connections(if is_sqlite { 1 } else { 8 })
            .connect(&url)
            .await
            .context("cannot open the database of DATABASE_URL")?;
        if is_sqlite {
            // What was answered for survives a kill, and a power cut.
            for pragma in ["PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL"] {
                sqlx::query(pragma).fetch_all(&pool).await?;
            }
        }
        sqlx::query(TABLE).execute(&pool).await?;
        Ok(Self(pool))
    }

    /// What is kept; `None` if there is nothing.
    ///
    /// # Errors
    ///
    /// When the database fails.
    pub async fn load(&self, owner: &str, instance: &str) -> Result<Option<Kept>> {
        let row = sqlx::query(
            "SELECT content, revision FROM workspaces
             WHERE owner = $1 AND instance = $2 AND content IS NOT NULL",
        )
        .bind(owner)
        .bind(instance)
        .fetch_optional(&self.0)
        .await?;
        row.map(|row| {
            Ok(Kept {
                text: row.try_get(0)?,
                revision: row.try_get(1)?,
            })
        })
        .transpose()
    }

    /// Keeps a text where the revision is the expected one (`None`: nothing is
    /// kept), and tells the new revision; `None` where it is another. Each is
    /// one statement, so of two who save at once one is told.
    ///
    /// # Errors
    ///
    /// When the database fails.
    pub async fn save(
        &self,
        owner: &str,
        instance: &str,
        expected: Option<i64>,
        text: &str,
    ) -> Result<Option<i64>> {
        let query = match expected {
            Some(revision) => sqlx::query(
                "UPDATE workspaces SET content = $3, revision = revision + 1
                 WHERE owner = $1 AND instance = $2 AND content IS NOT NULL AND revision = $4
                 RETURNING revision",
            )
            .bind(owner)
            .bind(instance)
            .bind(text)
            .bind(revision),
            None => sqlx::query(
                "INSERT INTO workspaces (owner, instance, content, revision)
                 VALUES ($1, $2, $3, 1)
                 ON CONFLICT (owner, instance) DO UPDATE
                 SET content = excluded.content, revision = workspaces.revision + 1
                 WHERE workspaces.content IS NULL
                 RETURNING revision",
            )
            .bind(owner)
            .bind(instance)
            .bind(text),
        };
        let row = query.fetch_optional(&self.0).await?;
        Ok(row.map(|row| row.try_get(0)).transpose()?)
    }

    /// Removes what is kept.
    ///
    /// # Errors
    ///
    /// When the database fails.
    pub async fn remove(&self, owner: &str, instance: &str) -> Result<()> {
        sqlx::query(
            "UPDATE workspaces SET content = NULL, revision = revision + 1
             WHERE owner = $1 AND instance = $2",
        )
        .bind(owner)
        .bind(instance)
        .execute(&self.0)
        .await?;
        Ok(())
    }
}
