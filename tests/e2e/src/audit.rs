//! What must hold on every page.

use std::fs;

use serde_json::{Value, json};

use crate::engine::Engine;
use crate::found::ELEMENT;
use crate::page::Page;
use crate::server::{EARLY, root};

impl Page {
    /// Every WCAG rule of levels A and AA that axe knows, and the target size.
    #[track_caller]
    pub fn is_accessible(&self) {
        let file = root().join("xtask/npm/node_modules/axe-core/axe.min.js");
        let axe = fs::read_to_string(file).expect("axe; `cargo xtask test` installs it");
        self.script(&axe, vec![]);
        let options = json!({
            "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
            "rules": { "target-size": { "enabled": true } },
            "resultTypes": ["violations"],
        });
        let run = "const done = arguments[1];
            axe.run(document, arguments[0]).then(
                (result) => done(result.violations),
                (error) => done([{ id: 'axe', help: String(error), nodes: [] }]),
            );";
        let violations = self.browser.async_script(run, vec![options]);
        let violations = violations.as_array().cloned().unwrap_or_default();
        let report: Vec<String> = violations.iter().map(violation).collect();
        assert!(
            report.is_empty(),
            "axe at {}:\n{}",
            self.url(),
            report.join("\n")
        );
    }

    /// Nothing is wider than the window.
    #[track_caller]
    pub fn fits(&self) {
        let wide = self.browser.person("return overflowing();", vec![]);
        let wide = wide.expect("a measurement");
        let wide = wide.as_array().cloned().unwrap_or_default();
        assert!(wide.is_empty(), "at {}: {wide:#?}", self.url());
    }

    /// Every address that this visit has asked any host for.
    #[must_use]
    pub fn requests(&self) -> Vec<String> {
        if self.browser.engine != Engine::Chromium {
            self.keep_what_the_page_said();
            return self.requested.borrow().clone();
        }
        let mut requested = self.requested.borrow_mut();
        for entry in self.log("performance") {
            let message = entry["message"].as_str().unwrap_or_default();
            let message: Value = serde_json::from_str(message).unwrap_or_default();
            let event = &message["message"];
            let url = event["params"]["request"]["url"].as_str().unwrap_or("");
            let is_network = ["http", "ws"].iter().any(|scheme| url.starts_with(scheme));
            if event["method"] == "Network.requestWillBeSent" && is_network {
                requested.push(url.to_owned());
            }
        }
        requested.clone()
    }

    /// The paths that the host was asked for.
    #[must_use]
    pub fn asked_of_host(&self) -> Vec<String> {
        self.server.asked()
    }

    /// Every cookie of the browser.
    #[must_use]
    pub fn cookies(&self) -> Vec<Value> {
        if self.browser.engine != Engine::Chromium {
            // Of this address: WebDriver knows of no others.
            let cookies = self.browser.command("cookie", None).expect("cookies");
            return cookies.as_array().cloned().unwrap_or_default();
        }
        let cookies = self.cdp("Storage.getCookies", json!({}));
        cookies["cookies"].as_array().cloned().unwrap_or_default()
    }

    /// Every warning and error of the console, violations of the policy included.
    #[must_use]
    pub fn read_console(&self) -> Vec<String> {
        if self.browser.engine != Engine::Chromium {
            self.keep_what_the_page_said();
            return self.console.borrow().clone();
        }
        let mut console = self.console.borrow_mut();
        for entry in self.log("browser") {
            if matches!(entry["level"].as_str(), Some("SEVERE" | "WARNING")) {
                let message = entry["message"].as_str().unwrap_or_default();
                console.push(message.to_owned());
            }
        }
        console.clone()
    }

    /// Reads what the page has said and asked for before it goes, where the
    /// driver keeps no log.
    pub(crate) fn keep_what_the_page_said(&self) {
        if self.browser.engine == Engine::Chromium {
            return;
        }
        let script = "const said = (window.leitwerkSaid ?? []).splice(0);
            const kinds = ['navigation', 'resource'];
            const asked = kinds.flatMap((kind) => performance.getEntriesByType(kind));
            performance.clearResourceTimings();
            return [said, asked.map((it) => it.name)];";
        let kept = self.script(script, vec![]);
        let texts = |place: usize| -> Vec<String> {
            serde_json::from_value(kept[place].clone()).expect("a list of texts")
        };
        self.console.borrow_mut().extend(texts(0));
        let mut requested = self.requested.borrow_mut();
        for url in texts(1).into_iter().filter(|url| url.starts_with("http")) {
            if !url.ends_with(EARLY) && !requested.contains(&url) {
                requested.push(url);
            }
        }
    }

    /// For every visible thing, how this crate finds it and what the browser
    /// itself computes, each as role and name.
    #[must_use]
    pub fn roles_and_names(&self) -> Vec<[String; 2]> {
        let script = "return [...visible(document)].filter(role).map((it) => [it, describe(it)]);";
        let found = self.browser.person(script, vec![]).expect("a list");
        let found = found.as_array().cloned().unwrap_or_default();
        let ask = |id: &str, what: &str| {
            let answer = self.browser.command(&format!("element/{id}/{what}"), None);
            let answer = answer.expect("a role or name");
            answer.as_str().unwrap_or_default().to_owned()
        };
        let compare = |pair: &Value| {
            let id = pair[0][ELEMENT].as_str().unwrap_or_default();
            let theirs = [ask(id, "computedrole"), ask(id, "computedlabel")].join(" ");
            let ours = pair[1].as_str().unwrap_or_default().to_owned();
            [ours, theirs.trim().to_owned()]
        };
        found.iter().map(compare).collect()
    }

    /// What the end of a visit finds wrong.
    pub(crate) fn complaints(&self) -> Vec<String> {
        let mut complaints = Vec::new();
        for line in self.read_console() {
            let is_expected = |part: &String| line.contains(part.as_str());
            if !self.visit.expected.iter().any(is_expected) {
                complaints.push(format!("in the console: {line}"));
            }
        }
        let own = self.server.origin();
        // The same host under its other name.
        let other = own.replace("127.0.0.1", "localhost");
        let store = self.store.as_ref().map(|store| store.address.clone());
        let known: Vec<String> = [own, other].into_iter().chain(store).collect();
        for url in self.requests() {
            if !known.iter().any(|host| url.starts_with(host)) {
                complaints.push(format!("asked of another host: {url}"));
            }
        }
        for cookie in self.cookies() {
            complaints.push(format!("a cookie: {cookie}"));
        }
        complaints
    }

    fn log(&self, kind: &str) -> Vec<Value> {
        let entries = self
            .browser
            .command("se/log", Some(&json!({ "type": kind })));
        let entries = entries.expect("a log");
        entries.as_array().cloned().unwrap_or_default()
    }
}

/// A violation with the places where it occurs.
fn violation(violation: &Value) -> String {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let mut lines = vec![format!(
        "{}: {}",
        text(&violation["id"]),
        text(&violation["help"])
    )];
    for node in violation["nodes"].as_array().into_iter().flatten() {
        lines.push(format!("  {} {}", node["target"], text(&node["html"])));
        lines.push(format!("    {}", text(&node["failureSummary"])));
    }
    lines.join("\n")
}
