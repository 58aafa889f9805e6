//! Answering by key, and the fields for numbers.

use js_sys::{Function, Promise};
use leitwerk::embed::{Mounted, Work};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{
    Event, EventInit, FocusEvent, HtmlElement, HtmlInputElement, KeyboardEvent, KeyboardEventInit,
    ShadowRoot,
};

use super::{host, mount};

/// A view that shows a page of the questionnaire.
struct Page {
    host: HtmlElement,
    root: ShadowRoot,
    _view: Mounted,
    _work: Work,
}

impl Page {
    async fn open(instance: &str, hash: &str) -> Self {
        let (host, root) = host();
        let (work, view) = mount(&root, instance, "de").await;
        let page = Self {
            host,
            root,
            _view: view,
            _work: work,
        };
        page.go("#/context").await;
        page.go(hash).await;
        page
    }

    /// Follows the first link to a page.
    async fn go(&self, hash: &str) {
        let link: HtmlElement = self.find(&format!(".content a[href='{hash}']"));
        link.click();
        settle().await;
    }

    fn find<T: JsCast>(&self, selector: &str) -> T {
        let found = self.root.query_selector(selector).unwrap();
        found.expect(selector).unchecked_into()
    }

    fn answer(&self, item: &str) -> Option<String> {
        let selector = format!("[name='{item}']:checked");
        let checked = self.root.query_selector(&selector).unwrap()?;
        Some(checked.unchecked_into::<HtmlInputElement>().value())
    }

    /// Presses a key where the focus is.
    async fn press(&self, key: &str, set: impl Fn(&KeyboardEventInit)) {
        let options = KeyboardEventInit::new();
        options.set_key(key);
        options.set_bubbles(true);
        options.set_cancelable(true);
        set(&options);
        let event = KeyboardEvent::new_with_keyboard_event_init_dict("keydown", &options).unwrap();
        let focused = self.root.active_element().unwrap();
        focused.dispatch_event(&event).unwrap();
        settle().await;
    }

    /// Types into a field; the focus is elsewhere then.
    async fn type_and_leave(&self, id: &str, text: &str) {
        let field: HtmlInputElement = self.find(&format!("#{id}"));
        field.set_value(text);
        let options = EventInit::new();
        options.set_bubbles(true);
        let input = Event::new_with_event_init_dict("input", &options).unwrap();
        field.dispatch_event(&input).unwrap();
        field
            .dispatch_event(&FocusEvent::new("blur").unwrap())
            .unwrap();
        settle().await;
    }

    fn value(&self, id: &str) -> String {
        self.find::<HtmlInputElement>(&format!("#{id}")).value()
    }

    fn fault(&self, id: &str) -> String {
        let fault: HtmlElement = self.find(&format!("#{id}-fault"));
        fault.text_content().unwrap_or_default()
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        self.host.remove();
    }
}

/// Until the view has followed what happened.
async fn settle() {
    let later = Promise::new(&mut |resolve: Function, _| {
        let window = web_sys::window().unwrap();
        window
            .set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, 50)
            .unwrap();
    });
    JsFuture::from(later).await.unwrap();
}

#[wasm_bindgen_test]
async fn digits_answer_and_delete_takes_back() {
    let page = Page::open("keys", "#/task/T1").await;
    let first: HtmlElement = page.find("[name='T1.2']");
    first.focus().unwrap();
    for (key, answer) in [("4", Some("4")), ("0", Some("0")), ("7", Some("0"))] {
        page.press(key, |_| ()).await;
        assert_eq!(page.answer("T1.2").as_deref(), answer, "{key}");
    }
    let focused = page.root.active_element().unwrap();
    assert_eq!(focused.get_attribute("value").as_deref(), Some("0"));
    page.press("3", |key| key.set_ctrl_key(true)).await;
    assert_eq!(page.answer("T1.2").as_deref(), Some("0"));
    page.press("Backspace", |_| ()).await;
    assert_eq!(page.answer("T1.2"), None);
    assert_eq!(page.root.active_element(), Some(focused));
}

#[wasm_bindgen_test]
async fn a_number_that_cannot_be_saved_stays_with_its_reason() {
    let page = Page::open("numbers", "#/task/T1").await;
    page.go("#/context").await;
    page.type_and_leave("kamCount", "5").await;
    page.type_and_leave("remoteKams", "9").await;
    page.type_and_leave("employment", "full").await;
    page.go("#/task/T1").await;
    page.go("#/context").await;
    assert_eq!(page.value("remoteKams"), "9");
    assert!(page.fault("remoteKams").contains("0 bis 5"));
    assert_eq!(page.value("employment"), "full");
    assert!(!page.fault("employment").is_empty());

    // Nothing but the person saves it.
    page.type_and_leave("kamCount", "12").await;
    assert_eq!(page.value("remoteKams"), "9");
    page.type_and_leave("remoteKams", "9").await;
    assert_eq!(page.fault("remoteKams"), "");
    page.type_and_leave("kamCount", "8").await;
    assert!(page.fault("kamCount").contains('9'));
    page.type_and_leave("employment", "").await;
    assert_eq!(page.fault("employment"), "");
}
