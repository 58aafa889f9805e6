use super::CopyingTexts;

pub static COPYING: CopyingTexts = CopyingTexts {
    copy: "Copy",
    copied: "Copied.",
    not_copied: "The browser does not copy by itself here. The text is selected: copy it with Ctrl+C, on a Mac with ⌘C.",
    frame: "Leitwerk is embedded in another page here. Some pages do not let what they embed offer files, and the browser does not say so. If no file appears, copy the text and paste it into an empty text document; Leitwerk opens it like a file.",
    show: "Text to copy",
    hide: "Hide the text",
    text: "Content of the file",
    hint: "It begins and ends with a curly bracket. Copy all of it.",
};
