use super::DataTexts;

pub static DATA: DataTexts = DataTexts {
    title: "Your data are in this browser only",
    lead: "Save your work as a file to keep it, pass it on or open it on another device.",
    export_title: "Save as a file",
    export_hint: "The file contains everything you entered, the team plan included.",
    import_title: "Open a file",
    import_label: "Leitwerk file (JSON)",
    import_hint: "The content of the file takes the place of what is here now. That can be undone while the page is open.",
    import_done: "The file is open.",
    import_failed: "The file was not opened. Your entries are unchanged. Choose a file that Leitwerk saved.",
    import_more: "and {n} more",
    whole_file: "Whole file",
    undo: "Undo",
    undone: "The last change has been undone.",
    delete_title: "Delete everything",
    delete_hint: "Deletes everything in this browser, including what was set aside. This cannot be undone.",
    delete_ask: "Delete everything …",
    delete_confirm: "Yes, delete for good",
    delete_cancel: "Keep",
    deleted: "Everything has been deleted.",
};
