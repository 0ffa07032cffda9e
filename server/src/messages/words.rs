//! What a message says, in its person's language with the essence in French beside it.

use app::{
    routes::Page,
    slots::words::{hour, moment, worker_name},
    wording::page_language,
};
use domain::{
    booking::{Appointment, Slot},
    directory::{Directory, Office},
    message::{MessageKind, plain_sms},
    people::Person,
};
use locales::{InfoTexts, Lang};
use service::OutgoingMessage;

/// A letter, ready to be laid out: no markup, every line a text.
#[derive(Debug, PartialEq, Eq)]
pub struct Letter {
    pub lang: Lang,
    pub subject: String,
    pub hello: String,
    pub news: &'static str,
    /// Labels and what stands beside them.
    pub facts: Vec<(&'static str, String)>,
    pub before_link: &'static str,
    pub link: String,
    pub button: &'static str,
    pub question: Option<String>,
    pub why: &'static str,
    /// What an office or a helper who reads no other language needs.
    pub french: Option<InFrench>,
}

/// The essence of a letter in French.
#[derive(Debug, PartialEq, Eq)]
pub struct InFrench {
    /// That it is in French, in the language of the letter.
    pub heading: &'static str,
    pub news: &'static str,
    pub facts: Vec<(&'static str, String)>,
}

impl Letter {
    /// A label and what stands beside it, in one line of `lang`.
    #[must_use]
    pub fn line(lang: Lang, (label, fact): &(&'static str, String)) -> String {
        InfoTexts::of(lang).message_fact(fact, label)
    }
}

/// The letter that a message is.
#[must_use]
pub fn letter(outgoing: &OutgoingMessage, person: &Person, public_url: &str) -> Letter {
    let OutgoingMessage { appointment, directory, message, .. } = outgoing;
    let lang = page_language(appointment.language);
    let texts = InfoTexts::of(lang);
    let is_off = message.kind == MessageKind::Cancelled;
    let day = appointment.slot.date();
    let when = texts.date_moment(&texts.date_day(day), &hour(*texts, appointment.slot.start));
    let subject = match message.kind {
        MessageKind::Confirmation => texts.message_subject_confirmation(&when),
        MessageKind::DaysBefore | MessageKind::HoursBefore => texts.message_subject_reminder(&when),
        MessageKind::Moved => texts.message_subject_moved(&when),
        MessageKind::Cancelled => texts.message_subject_cancelled(&when),
        MessageKind::Link
        | MessageKind::Offer
        | MessageKind::InterpreterRequest
        | MessageKind::InterpreterOff => texts.message_subject_link(&when),
    };
    let news = match message.kind {
        MessageKind::Confirmation => texts.message_confirmation(),
        MessageKind::DaysBefore => texts.message_days_before(),
        MessageKind::HoursBefore => texts.message_hours_before(),
        MessageKind::Moved => texts.message_moved(),
        MessageKind::Cancelled => texts.message_cancelled(),
        // Offers, and those to interpreters, have words of their own.
        MessageKind::Link
        | MessageKind::Offer
        | MessageKind::InterpreterRequest
        | MessageKind::InterpreterOff => texts.message_asked_for(),
    };
    let (before_link, button) = if is_off {
        (texts.message_link_again(), texts.message_button_again())
    } else {
        (texts.message_link(), texts.message_button())
    };
    let french = InfoTexts::of(Lang::Fr);
    let in_french = (lang != Lang::Fr).then(|| {
        let news = if is_off { french.message_cancelled() } else { french.message_confirmation() };
        let when = (french.message_when(), moment(*french, appointment.slot.start));
        let place = (french.message_where(), place_of(directory, &appointment.slot));
        let facts = if is_off { vec![when] } else { vec![when, place] };
        InFrench { heading: texts.message_in_french(), news, facts }
    });
    Letter {
        lang,
        subject,
        hello: texts.message_hello(&name_of(person)),
        news,
        facts: facts(texts, directory, appointment, is_off),
        before_link,
        link: link(outgoing, lang, public_url),
        button,
        question: phone_of(directory, &appointment.slot).map(|phone| texts.message_question(&phone)),
        why: texts.message_why(),
        french: in_french,
    }
}

/// As one addresses her: given name first.
pub(super) fn name_of(person: &Person) -> String {
    let given = person.given_name.as_ref().map(|name| name.as_str());
    [given, Some(person.family_name.as_str())].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// The short message that a message is.
#[must_use]
pub fn short_message(outgoing: &OutgoingMessage, public_url: &str) -> String {
    let OutgoingMessage { appointment, directory, message, .. } = outgoing;
    let lang = page_language(appointment.language);
    let place = short_place(directory, &appointment.slot);
    let brief = |texts: InfoTexts| {
        texts.date_moment(&texts.date_day(appointment.slot.date()), &hour(*texts, appointment.slot.start))
    };
    let texts = InfoTexts::of(lang);
    let (link, when) = (link(outgoing, lang, public_url), brief(texts));
    let own = match message.kind {
        MessageKind::Confirmation => texts.message_sms_confirmation(&link, &place, &when),
        MessageKind::DaysBefore
        | MessageKind::HoursBefore
        | MessageKind::Link
        | MessageKind::Offer
        | MessageKind::InterpreterRequest
        | MessageKind::InterpreterOff => texts.message_sms_reminder(&link, &place, &when),
        MessageKind::Moved => texts.message_sms_moved(&link, &place, &when),
        MessageKind::Cancelled => texts.message_sms_cancelled(&link, &when),
    };
    let french = InfoTexts::of(Lang::Fr);
    let in_french = (lang != Lang::Fr).then(|| match message.kind {
        MessageKind::Cancelled => french.message_sms_in_french_cancelled(&brief(french)),
        _ => french.message_sms_in_french(&place, &brief(french)),
    });
    plain_sms(&[Some(own), in_french].into_iter().flatten().collect::<Vec<_>>().join("\n"))
}

/// Where a message leads: to her appointment, or to another one where it is off.
fn link(outgoing: &OutgoingMessage, lang: Lang, public_url: &str) -> String {
    let page = match outgoing.message.kind {
        MessageKind::Cancelled => Page::Appointment,
        _ => Page::Mine(outgoing.link.to_string()),
    };
    [public_url, &page.at(lang)].concat()
}

fn facts(
    texts: InfoTexts,
    directory: &Directory,
    appointment: &Appointment,
    is_off: bool,
) -> Vec<(&'static str, String)> {
    let mut facts = vec![(texts.message_when(), moment(*texts, appointment.slot.start))];
    if !is_off {
        let slot = &appointment.slot;
        facts.push((texts.message_where(), place_of(directory, slot)));
        if let Some(office) = directory.office(&slot.office).filter(|office| !office.accessibility.is_empty())
        {
            facts.push((texts.message_access(), office.accessibility.clone()));
        }
        facts.push((texts.message_who(), worker_name(directory, slot)));
    }
    facts.push((texts.message_reference(), appointment.reference.to_string()));
    facts
}

fn office_of<'a>(directory: &'a Directory, slot: &Slot) -> Option<&'a Office> {
    directory.office(&slot.office)
}

pub(super) fn place_of(directory: &Directory, slot: &Slot) -> String {
    office_of(directory, slot)
        .map(|office| format!("{}, {}, {} {}", office.name, office.street, office.postal_code, office.town))
        .unwrap_or_default()
}

/// The street and the town: whose office it is may be nobody else's business.
pub(super) fn short_place(directory: &Directory, slot: &Slot) -> String {
    office_of(directory, slot).map(|office| format!("{}, {}", office.street, office.town)).unwrap_or_default()
}

pub(super) fn phone_of(directory: &Directory, slot: &Slot) -> Option<String> {
    office_of(directory, slot).and_then(|office| office.contact.phone.clone())
}
