//! What one element knows: the session with its door, where the person is, and
//! what stands in fields but cannot be saved. No view is known here.

pub mod asked;
pub mod backing_up;
pub mod clock;
pub mod document;
pub mod drafts;
pub mod generations;
pub mod host;
pub mod incoming;
mod listeners;
pub mod lists;
pub mod navigation;
pub mod proposal;
pub mod route;
pub mod said;
mod saving;
pub mod seen;
pub mod session;
pub mod spot;
pub mod told;
