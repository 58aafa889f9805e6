use super::LinkTexts;

pub static LINKS: LinkTexts = LinkTexts {
    damaged: "The link is incomplete or was changed. Ask for a new one, and copy all of it.",
    too_long: "The link is longer than any that Leitwerk makes: something hangs on it that does not belong there. Ask for a new one, and copy only that.",
    version: "The link comes from another version of Leitwerk. Reload the page, or ask for a new link.",
};
