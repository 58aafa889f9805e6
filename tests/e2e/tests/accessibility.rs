//! Every page, in every look, for everyone.

use leitwerk_journeys::{Find, Page, SCREENS, SITE, Visit, WORKSPACE, workspace};

/// A visit to a browser in which everything is filled in.
fn filled(visit: Visit) -> Visit {
    visit.stored(WORKSPACE, &workspace("sample-workspace").to_string())
}

/// Goes to every page, one after the other.
fn everywhere(visit: Visit, look: impl Fn(&Page)) {
    let page = visit.open();
    for screen in SCREENS {
        page.go(&format!("{SITE}{screen}"));
        page.is_started();
        look(&page);
    }
}

#[test]
fn every_page_is_accessible_when_nothing_is_filled_in() {
    everywhere(Visit::new(), Page::is_accessible);
}

#[test]
fn every_page_is_accessible_when_everything_is_filled_in() {
    everywhere(filled(Visit::new().in_english()), Page::is_accessible);
}

#[test]
fn every_page_is_accessible_in_the_dark_when_nothing_is_filled_in() {
    everywhere(Visit::new().dark().in_english(), Page::is_accessible);
}

#[test]
fn every_page_is_accessible_in_the_dark_when_everything_is_filled_in() {
    everywhere(filled(Visit::new().dark()), Page::is_accessible);
}

#[test]
fn every_page_fits_and_is_accessible_on_320_pixels() {
    for visit in [Visit::new(), filled(Visit::new().in_english())] {
        everywhere(visit.width(320), |page| {
            page.fits();
            page.is_accessible();
        });
    }
}

#[test]
fn every_page_fits_on_390_pixels() {
    everywhere(filled(Visit::new()).width(390), Page::fits);
}

/// Opens whatever can be opened, the fields of an entry too.
fn open_everything(page: &Page) {
    let edit = page.button("Bearbeiten");
    if edit.count() > 0 {
        edit.nth(0).click();
    }
    page.unfold();
}

#[test]
fn every_page_is_accessible_with_everything_unfolded() {
    everywhere(filled(Visit::new()), |page| {
        open_everything(page);
        page.is_accessible();
    });
}

#[test]
fn every_page_fits_on_320_pixels_with_everything_unfolded() {
    everywhere(filled(Visit::new().dark()).width(320), |page| {
        open_everything(page);
        page.fits();
        page.is_accessible();
    });
}
