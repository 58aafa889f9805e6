//! The field into which the text of a file is pasted.

use crate::ui::state::drafts::FieldId;
use crate::ui::state::route::Route;

/// The id of its control.
pub const PASTE: &str = "file-text";

/// The field.
pub fn pasted() -> FieldId {
    FieldId {
        page: Route::Data,
        control: PASTE.to_owned(),
    }
}
