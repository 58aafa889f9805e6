//! The reference server for `httpStore`: keeps one workspace for each user and
//! instance. README.md above this crate says how it is set up.

mod config;
mod database;
mod http;

use anyhow::{Context, Result};
use tokio::net::TcpListener;

use config::Config;
use database::Database;

#[tokio::main]
async fn main() -> Result<()> {
    let config = Config::from_environment()?;
    let database = Database::open(&config.database_url).await?;
    let listener = TcpListener::bind(config.address)
        .await
        .with_context(|| format!("cannot listen on {}", config.address))?;
    println!("listening on http://{}", listener.local_addr()?);
    axum::serve(listener, http::routes(&config, database))
        .with_graceful_shutdown(async {
            // Without the signal the server runs until it is killed, and what
            // it has answered for is on disk.
            if tokio::signal::ctrl_c().await.is_err() {
                std::future::pending::<()>().await;
            }
        })
        .await?;
    Ok(())
}
