//! What the form carries from step to step, and where a button leads.
//!
//! The form is the whole state: nothing is kept on the server between two
//! steps, and nothing that is typed stands in an address.

use domain::booking::Field;

use crate::form::FormPost;

/// Every answer of the booking, in the order of the steps.
pub const FIELDS: [&str; 17] = [
    // What was written of the commune, until it is known.
    "commune-text",
    Field::Commune.name(),
    Field::Kind.name(),
    Field::Language.name(),
    Field::OtherLanguage.name(),
    // Whether she wants one; of which language follows from hers.
    "interpreter",
    "half_day",
    Field::Office.name(),
    // The first day of the times that are shown, and the time with its worker.
    "from",
    "slot",
    Field::FamilyName.name(),
    Field::GivenName.name(),
    Field::Phone.name(),
    Field::Email.name(),
    Field::Consent.name(),
    "key",
    // What the browser has worked for it: see `hold`.
    "work",
];

/// The button that books.
pub const BOOK: &str = "book";

/// What a button may change on its way, so that "next days" needs no form of
/// its own.
#[cfg(feature = "ssr")]
const CHANGEABLE: [&str; 4] = ["half_day", "interpreter", "office", "from"];

/// The step that a button asks for; forms call the preferences `wishes`.
#[cfg(feature = "ssr")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Goal {
    Commune,
    Preferences,
    Times,
    Details,
    Book,
}

#[cfg(feature = "ssr")]
impl Goal {
    fn from_name(name: &str) -> Option<Self> {
        match name {
            "commune" => Some(Self::Commune),
            "wishes" => Some(Self::Preferences),
            "times" => Some(Self::Times),
            "details" => Some(Self::Details),
            BOOK => Some(Self::Book),
            _ => None,
        }
    }
}

/// The answers of a posted form, once each and nothing else, and the step that
/// it asks for. A button such as `times?office=binche` also changes an answer.
#[cfg(feature = "ssr")]
#[must_use]
pub fn read(posted: &FormPost) -> (FormPost, Goal) {
    let mut form = FormPost(
        FIELDS
            .into_iter()
            .filter(|name| !posted.text(name).is_empty())
            .map(|name| (name.to_owned(), posted.text(name).to_owned()))
            .collect(),
    );
    let go = posted.text("go");
    let (name, change) = go.split_once('?').unwrap_or((go, ""));
    if let Some((field, value)) = change.split_once('=').filter(|(field, _)| CHANGEABLE.contains(field)) {
        put(&mut form, field, value);
        put(&mut form, "slot", "");
        if field != "from" {
            put(&mut form, "from", "");
        }
    }
    // A form from elsewhere, such as the verdict's, names no step: the commune
    // that it may bring leads on.
    (form, Goal::from_name(name).unwrap_or(Goal::Preferences))
}

/// Writes an answer over the one before; an empty one takes it out.
#[cfg(feature = "ssr")]
pub fn put(form: &mut FormPost, name: &str, value: &str) {
    form.0.retain(|(key, _)| key != name);
    if !value.is_empty() {
        form.0.push((name.to_owned(), value.to_owned()));
    }
}

/// The answers that a step carries along unseen: all but those it asks itself.
pub fn unseen<'form>(
    form: &'form FormPost,
    own: &'form [&'static str],
) -> impl Iterator<Item = (&'static str, &'form str)> {
    FIELDS
        .into_iter()
        .filter(move |name| !own.contains(name))
        .map(|name| (name, form.text(name)))
        .filter(|(_, value)| !value.is_empty())
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;

    fn form(pairs: &[(&str, &str)]) -> FormPost {
        FormPost(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    #[test]
    fn every_field_of_a_booking_is_carried_or_follows_from_what_is() {
        for field in Field::ALL {
            let follows = match field {
                Field::Start | Field::Worker => Some("slot"),
                Field::InterpreterLanguage => Some("interpreter"),
                // Only staff asks for it.
                Field::BirthYear => continue,
                _ => None,
            };
            assert!(FIELDS.contains(&follows.unwrap_or(field.name())), "{field:?}");
        }
    }

    #[test]
    fn a_form_from_the_verdict_leads_to_the_wishes() {
        let (answers, goal) = read(&form(&[("commune", "56011"), ("nationalities", "ZZ")]));
        assert_eq!(goal, Goal::Preferences);
        assert_eq!(answers, form(&[("commune", "56011")]));
    }

    #[test]
    fn another_office_begins_at_its_first_free_day() {
        let posted = form(&[("from", "2026-12-01"), ("slot", "x"), ("go", "times?office=binche")]);
        let (answers, goal) = read(&posted);
        assert_eq!(goal, Goal::Times);
        assert_eq!(answers, form(&[("office", "binche")]));
    }

    #[test]
    fn later_days_keep_the_office() {
        let posted = form(&[("office", "binche"), ("from", "2026-12-01"), ("go", "times?from=2026-12-15")]);
        let (answers, _) = read(&posted);
        assert_eq!(answers.text("office"), "binche");
        assert_eq!(answers.text("from"), "2026-12-15");
    }

    #[test]
    fn a_button_changes_nothing_that_a_person_typed() {
        let posted = form(&[("family_name", "Haddad"), ("go", "book?family_name=Other")]);
        let (answers, goal) = read(&posted);
        assert_eq!((answers.text("family_name"), goal), ("Haddad", Goal::Book));
    }

    #[test]
    fn what_a_step_asks_is_not_carried_twice() {
        let answers = form(&[("commune", "56011"), ("kind", "follow_up"), ("phone", "0470123456")]);
        let carried: Vec<_> = unseen(&answers, &["kind"]).collect();
        assert_eq!(carried, [("commune", "56011"), ("phone", "0470123456")]);
    }
}
