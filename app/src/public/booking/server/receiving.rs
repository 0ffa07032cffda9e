//! Who receives the people of a commune: this centre, or somebody else.

use domain::{
    booking::{Field, FieldError, FieldWhy},
    directory::{Centre, Commune, Meant, Route, Scheme},
    place::{Ins, Region},
};
use http::StatusCode;
use locales::LazyTexts;
use service::Service;

use crate::{
    form::FormPost,
    public::{
        booking::{
            carried,
            state::{Elsewhere, OtherCentre, Step},
        },
        place_form::{OFFERED, PlaceAnswer, PlaceForm},
    },
};

/// Who receives the people of the commune that a form names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Receiving {
    /// This centre receives her; the commune's name.
    Here(Ins, String),
    /// The writing fits several: INS codes to choose from.
    Several(Vec<String>),
    /// Another step comes first.
    AnotherStep(StatusCode, Box<Step>, Option<FieldError>),
}

/// Reads the commune of a form: chosen, written, or carried from before.
pub fn who_receives(
    service: &Service,
    texts: LazyTexts,
    posted: &FormPost,
    form: &mut FormPost,
) -> Receiving {
    let choice = match PlaceForm::read(posted).answer(&service.communes) {
        PlaceAnswer::Nothing => return route(service, texts, form),
        PlaceAnswer::Choice(choice) => choice.to_owned(),
        PlaceAnswer::Both(found) => return Receiving::Several(found),
        PlaceAnswer::Written(written) => match service.communes.meant(written, OFFERED) {
            Meant::Unknown => return postal_neighbour(texts, written).map_or_else(unknown, elsewhere),
            Meant::One(commune) => commune.ins.to_owned(),
            Meant::Several(found) => {
                return Receiving::Several(found.iter().map(|entry| entry.ins.to_owned()).collect());
            }
        },
    };
    if let Some(scheme) = scheme_of(&choice) {
        return elsewhere(scheme_elsewhere(texts, scheme));
    }
    carried::put(form, "commune", &choice);
    route(service, texts, form)
}

/// The scheme of a chosen region, or of a commune that lies in another one.
fn scheme_of(choice: &str) -> Option<Scheme> {
    let region = Ins::parse_as_given(choice).and_then(Ins::region);
    match (choice, region) {
        ("brussels", _) | (_, Some(Region::Brussels)) => Some(Scheme::Brussels),
        ("flanders", _) | (_, Some(Region::Flanders)) => Some(Scheme::Flanders),
        _ => None,
    }
}

fn route(service: &Service, texts: LazyTexts, form: &mut FormPost) -> Receiving {
    let code = form.text("commune").to_owned();
    if code.is_empty() {
        let missing = FieldError { field: Field::Commune, why: FieldWhy::Missing };
        return Receiving::AnotherStep(StatusCode::UNPROCESSABLE_ENTITY, Box::default(), Some(missing));
    }
    let directories = service.directories();
    let route = Ins::parse(&code).map_or(Route::Unknown, |ins| directories.route(ins, service.today()));
    match route {
        Route::Here(here) => {
            carried::put(form, "commune-text", "");
            Receiving::Here(here.commune.ins, here.commune.name.clone())
        }
        Route::OtherCentre { commune, centre } => elsewhere(other_centre(texts, commune, centre)),
        Route::Unknown => {
            carried::put(form, "commune", "");
            unknown()
        }
    }
}

fn unknown() -> Receiving {
    let unknown = FieldError { field: Field::Commune, why: FieldWhy::NotAChoice };
    Receiving::AnotherStep(StatusCode::UNPROCESSABLE_ENTITY, Box::default(), Some(unknown))
}

fn elsewhere(elsewhere: Elsewhere) -> Receiving {
    Receiving::AnotherStep(StatusCode::OK, Box::new(Step::Elsewhere(elsewhere)), None)
}

fn other_centre(texts: LazyTexts, commune: &Commune, centre: &Centre) -> Elsewhere {
    let known = |text: &Option<String>| text.clone().filter(|_| centre.verified);
    let shown = OtherCentre {
        name: centre.name.clone(),
        known_as: centre.known_as.clone(),
        town: centre.town.clone(),
        phone: known(&centre.contact.phone),
        website: known(&centre.contact.website),
    };
    match centre.scheme {
        Scheme::Wallonia => Elsewhere {
            title: texts.booking_elsewhere_title().to_owned(),
            text: texts.booking_elsewhere_centre(&commune.name),
            centre: Some(shown),
        },
        scheme => Elsewhere { centre: Some(shown), ..scheme_elsewhere(texts, scheme) },
    }
}

fn scheme_elsewhere(texts: LazyTexts, scheme: Scheme) -> Elsewhere {
    let (title, text) = match scheme {
        Scheme::Wallonia => (texts.booking_elsewhere_title(), texts.booking_elsewhere_ask()),
        Scheme::Brussels => (texts.booking_elsewhere_brussels_title(), texts.booking_elsewhere_brussels()),
        Scheme::Flanders => (texts.booking_elsewhere_flanders_title(), texts.booking_elsewhere_flanders()),
        Scheme::GermanSpeaking => (texts.booking_elsewhere_german_title(), texts.booking_elsewhere_german()),
    };
    Elsewhere { title: title.to_owned(), text: text.to_owned(), centre: None }
}

/// Whom a postal code of another region leads to.
fn postal_neighbour(texts: LazyTexts, written: &str) -> Option<Elsewhere> {
    let region = Region::of_postal_code(written.parse().ok()?)?;
    Some(scheme_elsewhere(texts, Scheme::of(region)))
}

#[cfg(test)]
mod tests {
    use locales::Lang;

    use super::*;

    #[test]
    fn a_postal_code_of_brussels_or_flanders_names_its_own_scheme() {
        let texts = LazyTexts::of(Lang::Fr);
        let title = |code| postal_neighbour(texts, code).map(|elsewhere| elsewhere.title);
        assert_eq!(title("1030").as_deref(), Some(texts.booking_elsewhere_brussels_title()));
        assert_eq!(title("9000").as_deref(), Some(texts.booking_elsewhere_flanders_title()));
        assert_eq!(title("7100"), None);
        assert_eq!(title("Gand"), None);
    }
}
