//! Which language a visitor gets.

use locales::{Lang, Side, Texts, inventory};

#[test]
fn the_language_that_the_browser_likes_best_is_chosen() {
    assert_eq!(Lang::from_accept_language("ar-SY,ar;q=0.9,fr;q=0.5"), Lang::Ar);
    assert_eq!(Lang::from_accept_language("fr;q=0.3, en-GB;q=0.875"), Lang::En);
    assert_eq!(Lang::from_accept_language("nl, en;q=0.1"), Lang::En);
}

#[test]
fn who_likes_none_of_ours_gets_the_reference() {
    assert_eq!(Lang::from_accept_language(""), Lang::Fr);
    assert_eq!(Lang::from_accept_language("nl-BE, de;q=0.8"), Lang::Fr);
    assert_eq!(Lang::from_accept_language("ar;q=0, en;q=nonsense"), Lang::Fr);
    assert_eq!(Lang::from_accept_language(";;;,,,q=1"), Lang::Fr);
    for nothing in ["q=0", "Q=0", " q=0.", ";q=0.0", " Q = 0.000 "] {
        assert_eq!(Lang::from_accept_language(&format!("ar;{nothing}, en;q=0.1")), Lang::En, "{nothing}");
    }
}

#[test]
fn a_code_leads_to_its_language_and_back() {
    for lang in Lang::ALL {
        assert_eq!(Lang::from_code(lang.code()), Some(lang));
        assert_eq!(Texts::of(lang).lang(), lang);
    }
    assert_eq!(Lang::from_code("FR"), None);
    assert_eq!(Lang::from_code("xx"), None);
}

#[test]
fn a_text_can_be_found_by_its_name() {
    let key = locales::Key::named("wizard-continue").unwrap();

    assert_eq!(Texts::of(Lang::En).get(key), "Continue");
    assert_eq!(locales::Key::named("wizard-left"), None, "it takes a variable");
    assert_eq!(locales::Key::named("no-such-text"), None);
    assert!(inventory(Side::Public).iter().any(|entry| entry.key == "wizard-left"));
}
