//! The port: what Leitwerk asks of a place that keeps its text.

use core::fmt;
use core::future::Future;
use core::pin::Pin;
use core::task::{Context, Poll, Waker};
use std::rc::Rc;

/// Something that is there now or later. A backend that answers at once hands
/// out a future that is ready when it is first polled; [`super::now_or_later`]
/// relies on it.
pub type Pending<T> = Pin<Box<dyn Future<Output = T>>>;

/// A text as a backend holds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snapshot {
    /// The text, whole.
    pub text: String,
    /// What the backend knows this state by, such as an `ETag`; empty where it
    /// compares texts.
    pub revision: String,
    /// As in [`Text`], where the backend keeps them.
    pub ancestors: Vec<u64>,
    /// As in [`Text`]; 0 where the backend does not keep it.
    pub saves: u64,
}

/// A text to be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The text, whole.
    pub text: String,
    /// The [`super::checksum`]s of the texts that this one was made of, the
    /// newest first. A backend that is not atomic keeps them: two tabs may
    /// write at the same moment, and the later does not see what it writes
    /// over.
    pub ancestors: Vec<u64>,
    /// The number of the save, as [`super::next_save`] gives it. Of two texts
    /// that were each made of the other, as when something is undone, the higher
    /// is the later.
    pub saves: u64,
}

/// What became of a save.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Saved {
    /// The text is kept.
    Kept(Snapshot),
    /// Something else stands there than was expected, or nothing; it was left
    /// alone.
    Conflict(Option<Snapshot>),
}

/// Why nothing can be saved, or read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The browser denies storage: private mode, a setting, a sandbox.
    Denied,
    /// There is no room left.
    Full,
    /// The place cannot be reached at the moment; that may be tried again.
    Unreachable,
    /// What was written did not stand there when it was read back.
    Lost,
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Denied => "storage is denied",
            Self::Full => "storage is full",
            Self::Unreachable => "storage cannot be reached",
            Self::Lost => "storage did not keep what was written",
        })
    }
}

/// Called when somebody else may have changed the text.
pub type Callback = Rc<dyn Fn()>;

/// Ends a subscription when it is dropped.
pub struct Subscription(Option<Box<dyn FnOnce()>>);

impl Subscription {
    /// A subscription that is ended by this.
    #[must_use]
    pub fn new(end: impl FnOnce() + 'static) -> Self {
        Self(Some(Box::new(end)))
    }

    /// A subscription to something that never changes.
    #[must_use]
    pub const fn none() -> Self {
        Self(None)
    }
}

impl Drop for Subscription {
    fn drop(&mut self) {
        if let Some(end) = self.0.take() {
            end();
        }
    }
}

/// A place that keeps one text. Several programs may use it at once: other
/// tabs, other elements, other devices. `tests/storage/conformance.rs` says
/// what every backend must do, and tries it.
pub trait Backend {
    /// The text as it stands; `None` if there is none.
    ///
    /// # Errors
    ///
    /// [`Trouble`]; that is not the same as no text.
    fn load(&self) -> Pending<Result<Option<Snapshot>, Trouble>>;

    /// A text that an earlier page could not send, made of what [`Self::load`]
    /// has found last; it is saved as soon as that can be done.
    fn unsent(&self) -> Option<String> {
        None
    }

    /// Keeps a text if what stands there is still what is expected (`None`: no
    /// text), all or nothing.
    ///
    /// # Errors
    ///
    /// [`Trouble`]; what stood there still stands.
    fn compare_and_save(
        &self,
        expected: Option<Snapshot>,
        next: Text,
    ) -> Pending<Result<Saved, Trouble>>;

    /// Whether of several programs that save at once all but one are told, for
    /// certain. What was last saved here is then a part of whatever stands
    /// there later; otherwise a text has to tell its [`Text::ancestors`].
    fn is_atomic(&self) -> bool;

    /// Resolves once what others have written before now can be seen here. A
    /// backend whose [`Backend::compare_and_save`] is atomic for all programs
    /// is ready at once.
    fn settled(&self) -> Pending<()>;

    /// Calls back when another program may have changed the text; more often
    /// than that does no harm, less often delays.
    fn subscribe(&self, callback: Callback) -> Subscription;

    /// Keeps a copy of a text that cannot be read, once for each text, and
    /// tells under which name; `None` where there is no place for copies.
    ///
    /// # Errors
    ///
    /// [`Trouble`]; there is no copy then.
    fn set_aside(&self, text: &str) -> Pending<Result<Option<String>, Trouble>>;

    /// Removes the text, and every copy beside it.
    ///
    /// # Errors
    ///
    /// [`Trouble`]; the text may still be there.
    fn remove(&self) -> Pending<Result<(), Trouble>>;
}

/// Polls a future once: what is ready comes back at once, what is not is
/// handed to `later`, to be gone on with.
pub fn now_or_later<T>(mut pending: Pending<T>, later: impl FnOnce(Pending<T>)) -> Option<T> {
    let mut context = Context::from_waker(Waker::noop());
    match pending.as_mut().poll(&mut context) {
        Poll::Ready(value) => Some(value),
        Poll::Pending => {
            later(pending);
            None
        }
    }
}
