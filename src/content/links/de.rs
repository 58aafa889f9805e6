use super::LinkTexts;

pub static LINKS: LinkTexts = LinkTexts {
    damaged: "Der Link ist unvollständig oder verändert. Bitten Sie um einen neuen, und kopieren Sie ihn ganz.",
    too_long: "Der Link ist länger, als Leitwerk einen macht: Es hängt etwas daran, was nicht dazugehört. Bitten Sie um einen neuen, und kopieren Sie nur ihn.",
    version: "Der Link stammt aus einer anderen Version von Leitwerk. Laden Sie die Seite neu, oder bitten Sie um einen neuen Link.",
};
