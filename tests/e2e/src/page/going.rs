//! Going from page to page, from tab to tab, and into frames.

use fantoccini::error::CmdError;

use super::Page;

impl Page {
    /// Goes to a path of the host, such as `/portal/leitwerk/#…`, or to a whole URL.
    pub fn go(&self, path: &str) {
        self.keep_what_the_page_said();
        let url = if path.starts_with('/') {
            self.server.origin() + path
        } else {
            path.to_owned()
        };
        self.browser
            .run(self.browser.client.goto(&url))
            .expect("a page at this address");
    }

    /// The address of the page.
    #[must_use]
    pub fn url(&self) -> String {
        self.browser
            .run(self.browser.client.current_url())
            .expect("an address")
            .to_string()
    }

    /// Loads the page again.
    pub fn reload(&self) {
        self.keep_what_the_page_said();
        self.browser
            .run(self.browser.client.refresh())
            .expect("a reload");
    }

    /// Goes back in the tab's history.
    pub fn back(&self) {
        self.keep_what_the_page_said();
        self.browser
            .run(self.browser.client.back())
            .expect("the page before");
    }

    /// Goes forward in the tab's history.
    pub fn forward(&self) {
        self.keep_what_the_page_said();
        self.browser
            .run(self.browser.client.forward())
            .expect("the page after");
    }

    /// Opens the same address in a second tab of the same browser, looks at it
    /// there, and comes back.
    pub fn in_another_tab(&self, look: impl FnOnce(&Self)) {
        let url = self.url();
        let client = &self.browser.client;
        let open = || {
            let first = self.browser.run(client.window())?;
            let second = self.browser.run(client.new_window(true))?.handle;
            self.browser.run(client.switch_to_window(second))?;
            Ok::<_, CmdError>(first)
        };
        let first = open().expect("a second tab");
        self.prepare();
        self.go(&url);
        look(self);
        self.keep_what_the_page_said();
        let close = || {
            self.browser.run(client.close_window())?;
            self.browser.run(client.switch_to_window(first))
        };
        close().expect("the first tab");
    }

    /// Looks at what stands in the page's first frame, and comes back.
    pub fn in_frame(&self, look: impl FnOnce(&Self)) {
        let client = &self.browser.client;
        let enter = || self.browser.run(client.enter_frame(0));
        self.until("a frame", || enter().map_err(|error| error.to_string()));
        look(self);
        let leave = self.browser.run(client.enter_parent_frame());
        leave.expect("the page around the frame");
    }

    /// Ends the tab at once, as a crash would, and opens the site's address in
    /// a new one of the same browser.
    pub fn kill_and_reopen(&self) {
        self.keep_what_the_page_said();
        let url = self.url();
        let new_window = || {
            let old = self.browser.run(self.browser.client.window())?;
            let new = self
                .browser
                .run(self.browser.client.new_window(true))?
                .handle;
            self.browser
                .run(self.browser.client.switch_to_window(old))?;
            self.browser.run(self.browser.client.close_window())?;
            self.browser.run(self.browser.client.switch_to_window(new))
        };
        new_window().expect("a new tab");
        self.prepare();
        self.go(&url);
    }

    /// Ends the whole browser at once, as a crash or a power failure would.
    pub fn kill_browser(&self) {
        self.browser.kill();
    }

    /// Starts the browser that was killed again, as the person left it, and
    /// goes to a path of the host.
    pub fn restart_browser(&mut self, path: &str) {
        self.browser.restart(&self.visit);
        self.prepare();
        self.go(path);
    }

    /// Lets through what [`Fault::Held`] holds.
    ///
    /// [`Fault::Held`]: crate::Fault::Held
    pub fn lets_through(&self) {
        self.server.set_gate(true);
    }

    /// Holds it again.
    pub fn holds_back(&self) {
        self.server.set_gate(false);
    }
}
