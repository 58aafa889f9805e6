use super::NoticeTexts;

pub static NOTICES: NoticeTexts = NoticeTexts {
    not_saved_denied: "What you enter is not saved, because this browser does not allow storage here. You can go on; save your work as a file before you close the page.",
    not_saved_full: "The last change is not saved, because this browser's storage is full. Save your work as a file before you close the page.",
    not_saved_unreachable: "The last change is not saved yet, because the storage does not answer at the moment. Leitwerk tries again with the next change. Save your work as a file before you close the page.",
    set_aside: "The saved data could not be read: {message} Leitwerk has set the data aside unchanged.",
    set_aside_no_room: "There was no room for a copy, so nothing is saved until you have downloaded and deleted the data.",
    download_set_aside: "Download the data set aside",
    export: "Save as a file",
    file_refused: "The browser made no file. Where this page is embedded in another one, it may not be allowed to offer files: open Leitwerk in a window of its own and try again.",
    dismiss: "Close notice",
    example_notice: "You are looking at an example. Your own entries are untouched by it.",
    example_remove: "Remove example",
    file_name: "leitwerk",
    set_aside_file_name: "leitwerk-set-aside",
};
