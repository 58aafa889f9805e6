//! The demo portal for people: three servers on three ports.

use std::net::TcpListener;
use std::thread;

use crate::server::{PORTAL, Server, root};
use crate::store::Store;

const ADDRESSES: [&str; 3] = ["127.0.0.1:8081", "127.0.0.1:8082", "127.0.0.1:8083"];

/// Serves the demo portal, the widget's files and the store until the process
/// ends.
///
/// # Errors
///
/// When something else listens where they would.
pub fn serve_portal() -> Result<(), String> {
    for address in ADDRESSES {
        TcpListener::bind(address).map_err(|error| {
            format!("{address} cannot be had ({error}): end what listens there, such as another demo portal")
        })?;
    }
    let [portal, widget, store] = ADDRESSES;
    let portal = Server::start_at(portal, &[], true, String::new());
    let widget = Server::start_at(widget, &[], true, String::new());
    let database = root().join("target/portal.sqlite");
    let store = Store::start(store, &portal.origin(), &database);
    portal.set_places(|places| {
        places.widget = widget.origin() + "/widget";
        places.store.clone_from(&store.address);
    });
    widget.set_places(|places| places.portal = Some(portal.origin()));
    println!("the portal: {}{PORTAL}", portal.origin());
    println!("the files of the widget: {}/widget/", widget.origin());
    println!("the store: {}", store.address);
    println!("(end with Ctrl+C)");
    loop {
        thread::park();
    }
}
