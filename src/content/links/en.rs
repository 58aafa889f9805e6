use super::LinkTexts;

pub static LINKS: LinkTexts = LinkTexts {
    damaged: "The link is incomplete or was changed. Ask for a new one, and copy all of it.",
    version: "The link comes from another version of Leitwerk. Reload the page, or ask for a new link.",
};
