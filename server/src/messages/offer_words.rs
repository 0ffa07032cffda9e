//! What the offer of an earlier time says: the new time, until when it is kept, and the
//! time that one has; in her language, with the essence in French beside it.

use app::{
    routes::InfoPage,
    slots::words::{hour, moment},
    wording::page_language,
};
use domain::{calendar::Moment, calendar::in_brussels, message::plain_sms, people::Person};
use locales::{InfoTexts, Lang};
use service::OutgoingOffer;

use super::words::{InFrench, Letter, name_of, phone_of, place_of, short_place};

/// The letter that an offer is.
#[must_use]
pub fn letter(outgoing: &OutgoingOffer, person: &Person, public_url: &str) -> Letter {
    let OutgoingOffer { appointment, offer, directory, .. } = outgoing;
    let lang = page_language(appointment.language);
    let texts = InfoTexts::of(lang);
    let french = InfoTexts::of(Lang::Fr);
    Letter {
        lang,
        subject: texts.message_subject_offer(&brief(texts, offer.slot.start)),
        hello: texts.message_hello(&name_of(person)),
        news: texts.message_offer(),
        facts: facts(texts, outgoing),
        before_link: texts.message_offer_link(),
        link: link(outgoing, lang, public_url),
        button: texts.message_offer_button(),
        question: phone_of(directory, &appointment.slot).map(|phone| texts.message_question(&phone)),
        why: texts.message_why(),
        french: (lang != Lang::Fr).then(|| InFrench {
            heading: texts.message_in_french(),
            news: french.message_offer(),
            facts: facts(french, outgoing),
        }),
    }
}

/// The short message that it is.
#[must_use]
pub fn short_message(outgoing: &OutgoingOffer, public_url: &str) -> String {
    let OutgoingOffer { appointment, offer, directory, .. } = outgoing;
    let lang = page_language(appointment.language);
    let place = short_place(directory, &offer.slot);
    let times = |texts| (brief(texts, in_brussels(offer.until)), brief(texts, offer.slot.start));
    let texts = InfoTexts::of(lang);
    let (until, when) = times(texts);
    let own = texts.message_sms_offer(&link(outgoing, lang, public_url), &place, &until, &when);
    let french = InfoTexts::of(Lang::Fr);
    let in_french = (lang != Lang::Fr).then(|| {
        let (until, when) = times(french);
        french.message_sms_in_french_offer(&place, &until, &when)
    });
    plain_sms(&[Some(own), in_french].into_iter().flatten().collect::<Vec<_>>().join("\n"))
}

fn brief(texts: InfoTexts, start: Moment) -> String {
    texts.date_moment(&texts.date_day(start.date_naive()), &hour(*texts, start))
}

fn link(outgoing: &OutgoingOffer, lang: Lang, public_url: &str) -> String {
    [public_url, &InfoPage::Offer(outgoing.link.to_string()).at(lang)].concat()
}

fn facts(texts: InfoTexts, outgoing: &OutgoingOffer) -> Vec<(&'static str, String)> {
    let OutgoingOffer { appointment, offer, directory, .. } = outgoing;
    vec![
        (texts.message_offer_new(), moment(*texts, offer.slot.start)),
        (texts.message_where(), place_of(directory, &offer.slot)),
        (texts.message_offer_until(), moment(*texts, in_brussels(offer.until))),
        (texts.message_offer_now(), moment(*texts, appointment.slot.start)),
        (texts.message_reference(), appointment.reference.to_string()),
    ]
}
