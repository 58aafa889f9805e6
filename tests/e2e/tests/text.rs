//! Text of twice the size and with more space (WCAG 1.4.4, 1.4.12), in a page
//! of somebody else: nothing is cut, nothing is wider than the window, and what
//! scrolls can be scrolled with the keyboard.

use leitwerk_journeys::element::{KEY, PORTAL, SCREENS, asks, with_it};
use leitwerk_journeys::{Page, Visit, workspace};
use serde_json::{Value, json};

/// What WCAG 1.4.12 lets a person set.
const SPACED: &str = "const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* {
        line-height: 1.5 !important;
        letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important;
    }
    p { margin-block-end: 2em !important; }`);
    it.shadowRoot.adoptedStyleSheets.push(sheet);";

/// What is cut, and what scrolls and cannot be scrolled with the keyboard.
const CUT: &str = "const found = [];
    for (const each of it.shadowRoot.querySelectorAll('.leitwerk *')) {
        if (!each.checkVisibility() || each.matches('.visually-hidden, svg *, select, input')) continue;
        const { overflowX, overflowY, position, clipPath } = getComputedStyle(each);
        if (position === 'absolute' && clipPath !== 'none') continue;
        const isWide = each.scrollWidth > each.clientWidth + 1;
        const isHigh = each.scrollHeight > each.clientHeight + 1;
        const name = `${each.localName}.${each.className} ${each.textContent.trim().slice(0, 40)}`;
        const cuts = (overflow) => ['hidden', 'clip'].includes(overflow);
        if (isWide && cuts(overflowX) || isHigh && cuts(overflowY)) found.push(`cut: ${name}`);
        const scrolls = isWide && ['auto', 'scroll'].includes(overflowX);
        if (scrolls && each.tabIndex < 0) found.push(`no way to scroll: ${name}`);
    }
    return found;";

fn reads_well(page: &Page, prepare: &str) {
    page.is_started();
    // What the portal itself says is not looked at.
    let alone = "for (const it of document.querySelectorAll('body > :not(main), main > h1')) it.hidden = true;";
    page.script(alone, vec![]);
    for screen in SCREENS {
        let shown = asks(page, &format!("it.show('{screen}')"));
        assert_eq!(shown["done"], Value::Null, "{screen}: {shown}");
        page.is_settled();
        with_it(page, prepare);
        page.unfold();
        assert_eq!(with_it(page, CUT), json!([]), "{screen}");
        page.fits();
    }
}

#[test]
fn text_of_twice_the_size_is_not_cut() {
    let own = workspace("sample-workspace").to_string();
    for width in [320, 1280] {
        let visit = Visit::new().text_size(32).width(width).stored(KEY, &own);
        if visit.can_be_had() {
            reads_well(&visit.open_at(PORTAL), "");
        }
    }
}

#[test]
fn text_with_more_space_is_not_cut() {
    let own = workspace("sample-workspace").to_string();
    for width in [320, 1280] {
        let visit = Visit::new().width(width).stored(KEY, &own);
        if visit.can_be_had() {
            reads_well(&visit.open_at(PORTAL), SPACED);
        }
    }
}
