//! The demo portal for people: three servers on three ports.

use std::thread;

use crate::server::{PORTAL, Server, root};
use crate::store::Store;

/// Serves the demo portal, the widget's files and the store until the process
/// ends.
pub fn serve_portal() {
    let portal = Server::start_at("127.0.0.1:8081", &[], true, String::new());
    let widget = Server::start_at("127.0.0.1:8082", &[], true, String::new());
    let database = root().join("target/portal.sqlite");
    let store = Store::start("127.0.0.1:8083", &portal.origin(), &database);
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
