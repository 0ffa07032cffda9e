//! What a message to an interpreter says: what she needs to decide, and nothing of the
//! person who comes. In French, which she interprets from; the page behind its link
//! is in every language.

use app::{
    public::info::{minutes, mode_word},
    routes::InfoPage,
    slots::words::{hour, moment},
    wording::{kind_name, language_name},
};
use domain::{
    calendar::in_brussels,
    directory::Office,
    message::{MessageKind, plain_sms},
};
use locales::{InfoTexts, Lang};
use service::OutgoingRequest;

use super::words::Letter;

/// The letter that a message to an interpreter is.
#[must_use]
pub fn letter(outgoing: &OutgoingRequest, public_url: &str) -> Letter {
    let texts = InfoTexts::of(Lang::Fr);
    let is_off = is_off(outgoing);
    let when = when(texts, outgoing);
    let (subject, news, before_link, button) = if is_off {
        (
            texts.message_subject_request_off(&when),
            texts.message_request_off(),
            texts.message_request_off_link(),
            texts.message_request_off_button(),
        )
    } else {
        (
            texts.message_subject_request(&when),
            texts.message_request(),
            texts.message_request_link(),
            texts.message_request_button(),
        )
    };
    let phone = office_of(outgoing).and_then(|office| office.contact.phone.clone());
    Letter {
        lang: Lang::Fr,
        subject,
        hello: texts.message_hello(&outgoing.interpreter.name),
        news,
        facts: facts(texts, outgoing, is_off),
        before_link,
        link: link(outgoing, public_url),
        button,
        question: phone.map(|phone| texts.message_question(&phone)),
        why: texts.message_request_why(),
        french: None,
    }
}

/// The short message that it is.
#[must_use]
pub fn short_message(outgoing: &OutgoingRequest, public_url: &str) -> String {
    let texts = InfoTexts::of(Lang::Fr);
    let (link, when) = (link(outgoing, public_url), when(texts, outgoing));
    let place = office_of(outgoing).map(|office| format!("{}, {}", office.street, office.town));
    plain_sms(&if is_off(outgoing) {
        texts.message_sms_request_off(&link, &when)
    } else {
        texts.message_sms_request(language(texts, outgoing), &link, &place.unwrap_or_default(), &when)
    })
}

fn is_off(outgoing: &OutgoingRequest) -> bool {
    outgoing.message.kind == MessageKind::InterpreterOff
}

fn when(texts: InfoTexts, outgoing: &OutgoingRequest) -> String {
    let start = in_brussels(outgoing.request.start);
    texts.date_moment(&texts.date_day(start.date_naive()), &hour(*texts, start))
}

fn language(texts: InfoTexts, outgoing: &OutgoingRequest) -> &'static str {
    outgoing.appointment.interpreter_language.map_or("", |language| language_name(*texts, language))
}

fn link(outgoing: &OutgoingRequest, public_url: &str) -> String {
    [public_url, &InfoPage::Interpret(outgoing.link.to_string()).at(Lang::Fr)].concat()
}

fn office_of(outgoing: &OutgoingRequest) -> Option<&Office> {
    outgoing.directory.office(&outgoing.request.office)
}

fn facts(texts: InfoTexts, outgoing: &OutgoingRequest, is_off: bool) -> Vec<(&'static str, String)> {
    let OutgoingRequest { appointment, request, interpreter, .. } = outgoing;
    let when = (texts.message_when(), moment(*texts, in_brussels(request.start)));
    let language = (texts.interpret_language(), language(texts, outgoing).to_owned());
    let reference = (texts.interpret_reference(), appointment.reference.to_string());
    if is_off {
        return vec![when, language, reference];
    }
    let place = office_of(outgoing)
        .map(|office| format!("{}, {}, {} {}", office.name, office.street, office.postal_code, office.town));
    vec![
        when,
        (texts.interpret_duration(), texts.interpret_minutes(minutes(request))),
        (texts.message_where(), place.unwrap_or_default()),
        language,
        (texts.interpret_kind(), kind_name(*texts, appointment.kind).to_owned()),
        (texts.interpret_mode(), mode_word(texts, interpreter.mode).to_owned()),
        reference,
    ]
}
