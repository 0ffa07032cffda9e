//! What is accepted as an answer, what is refused, and what contradicts what.

use crate::grid::today;
use chrono::NaiveDate;
use domain::eligibility::{
    Answer, Contradiction, Country, FactName, FactProblem, FactRefused, Facts, PartialDate, RawFacts, Work,
    birthday, contradictions,
};
use domain::place::{Ins, Region};

fn facts(answers: &[(&str, &[&str])]) -> Facts {
    let mut facts = Facts::new();
    for (name, words) in answers {
        facts.set(FactName::parse(name).unwrap(), words).unwrap();
    }
    facts
}

fn refused(name: FactName, words: &[&str]) -> FactRefused {
    let mut facts = Facts::new();
    let before = facts;
    let why = facts.set(name, words).unwrap_err();
    assert_eq!(facts, before, "a refused answer leaves the facts as they were");
    why
}

#[test]
fn what_is_no_answer_is_refused_for_its_reason() {
    use FactName as Name;
    assert_eq!(refused(Name::BirthDate, &["2026-02-31"]), FactRefused::ImpossibleDate);
    assert_eq!(refused(Name::BirthDate, &["0190-01-01"]), FactRefused::TooEarly);
    assert_eq!(refused(Name::BirthDate, &["2101-01"]), FactRefused::TooLate);
    assert_eq!(refused(Name::BirthDate, &["1990-13"]), FactRefused::ImpossibleDate);
    assert_eq!(refused(Name::BirthDate, &["10/05/1990"]), FactRefused::NotADate);
    assert_eq!(refused(Name::BirthDate, &["1990-5-1"]), FactRefused::NotADate);
    assert_eq!(refused(Name::BirthDate, &["1990-05-10-03"]), FactRefused::NotADate);
    assert_eq!(refused(Name::LegalStaySince, &["2025"]), FactRefused::TooVague);
    assert_eq!(refused(Name::Nationalities, &["UK"]), FactRefused::UnknownCountry);
    assert_eq!(refused(Name::Nationalities, &["SY", "syria"]), FactRefused::UnknownCountry);
    assert_eq!(refused(Name::Nationalities, &["SY", "unsure"]), FactRefused::UnknownCountry);
    assert_eq!(
        refused(Name::Nationalities, &["SY", "MA", "TR", "GB", "FR", "BE", "US"]),
        FactRefused::TooMany
    );
    assert_eq!(refused(Name::Commune, &["99999"]), FactRefused::UnknownCommune);
    assert_eq!(refused(Name::Commune, &["5800"]), FactRefused::UnknownCommune);
    assert_eq!(refused(Name::Work, &["none", "interim"]), FactRefused::TooMany);
    assert_eq!(refused(Name::Work, &["sometimes"]), FactRefused::UnknownValue { allowed: Work::WORDS });
    assert_eq!(
        refused(Name::AsylumPending, &["perhaps"]),
        FactRefused::UnknownValue { allowed: &["no", "yes"] }
    );
}

#[test]
fn an_answer_can_be_taken_back_and_repeated_nationalities_count_once() {
    let mut person = facts(&[("nationalities", &["SY", "TR", "SY"]), ("commune", &["58001"])]);
    assert_eq!(person.values(FactName::Nationalities), ["SY", "TR"]);
    assert_eq!(person.region(), Answer::Known(Region::WalloniaFrench));
    assert!(person.values(FactName::Region).is_empty(), "a region that follows is no answer of its own");

    person.set(FactName::Nationalities, &[""]).unwrap();
    person.set(FactName::Commune, &[]).unwrap();

    assert_eq!(person, Facts::new());
}

#[test]
fn a_yes_of_json_is_a_yes_of_a_form() {
    for (json, form) in [("true", "yes"), ("false", "no")] {
        for name in [FactName::AsylumPending, FactName::PermitLongerThanThreeMonths] {
            let mut facts = Facts::new();
            facts.set(name, &[json]).unwrap();
            assert_eq!(facts.values(name), [form], "{}", name.as_str());
        }
    }
    assert!(matches!(refused(FactName::Work, &["true"]), FactRefused::UnknownValue { .. }));
}

#[test]
fn a_date_may_lack_its_day_and_knows_how_far_it_reaches() {
    let person = facts(&[("birth_date", &["1990"]), ("legal_stay_since", &["2024-02"])]);
    let day = |text: &str| text.parse::<NaiveDate>().unwrap();

    let birth = person.date(FactName::BirthDate).known().unwrap();
    let stay = person.date(FactName::LegalStaySince).known().unwrap();

    assert_eq!((birth.first(), birth.last()), (day("1990-01-01"), day("1990-12-31")));
    assert_eq!((stay.first(), stay.last()), (day("2024-02-01"), day("2024-02-29")));
    assert_eq!((birth.to_text().as_str(), stay.to_text().as_str()), ("1990", "2024-02"));
    assert_eq!(stay, PartialDate::Month(day("2024-02-01")));
}

#[test]
fn born_on_29_february_one_is_older_on_1_march_of_a_common_year() {
    let born = "2008-02-29".parse().unwrap();
    assert_eq!(birthday(born, 18), "2026-03-01".parse().unwrap());
    assert_eq!(birthday(born, 20), "2028-02-29".parse().unwrap());
}

#[test]
fn the_ins_code_tells_the_region() {
    let region = |ins: &str| Ins::parse_as_given(ins).and_then(Ins::region);
    for ins in ["63001", "63012", "63013", "63023", "63040", "63048", "63061", "63067", "63087"] {
        assert_eq!(region(ins), Some(Region::GermanSpeaking), "{ins}");
    }
    for ins in ["58001", "25072", "57097", "57096", "63049", "63080", "62063", "82039", "93090"] {
        assert_eq!(region(ins), Some(Region::WalloniaFrench), "{ins}");
    }
    for ins in ["21001", "21019"] {
        assert_eq!(region(ins), Some(Region::Brussels), "{ins}");
    }
    for ins in ["11002", "23002", "24062", "31005", "44021", "71016", "73109"] {
        assert_eq!(region(ins), Some(Region::Flanders), "{ins}");
    }
    for ins in ["00000", "22001", "47001", "65001", "99999", "5800A", "58 01", "058001", "5801"] {
        assert_eq!(region(ins), None, "{ins}");
    }
}

/// Of Wallonia a postal code says less than the directory knows.
#[test]
fn a_postal_code_names_brussels_and_flanders_alone() {
    for (codes, region) in [
        (&[1000, 1030, 1299][..], Some(Region::Brussels)),
        (&[1500, 1930, 2000, 3999, 8000, 9000, 9999], Some(Region::Flanders)),
        (&[0, 999, 1300, 1499, 4000, 4700, 7100, 7999, 10_000], None),
    ] {
        for code in codes {
            assert_eq!(Region::of_postal_code(*code), region, "{code}");
        }
    }
}

#[test]
fn every_country_code_is_read_and_written_alike_and_stands_once() {
    let all: Vec<Country> = Country::all().collect();
    // The 249 of ISO 3166-1, and EU, XK, ZZ.
    assert_eq!(all.len(), 252);
    assert!(all.is_sorted_by(|one, next| one < next));
    assert!(all.iter().all(|country| Country::parse(country.as_str()) == Some(*country)));
    assert!(Country::parse("be").is_none() && Country::parse("BEL").is_none());
}

#[test]
fn json_names_every_wrong_field_at_once() {
    let raw: RawFacts = serde_json::from_str(
        r#"{"colour": "blue", "birth_date": "2026-02-31", "asylum_pending": true, "asylum_pending": false,
            "work": "interim"}"#,
    )
    .unwrap();

    let problems = raw.read().unwrap_err();

    assert_eq!(
        problems,
        [
            FactProblem::UnknownName { field: "colour".to_owned() },
            FactProblem::Refused { name: FactName::BirthDate, why: FactRefused::ImpossibleDate },
            FactProblem::Twice { name: FactName::AsylumPending },
        ]
    );
    assert!(serde_json::from_str::<Facts>(r#"{"colour": "blue"}"#).is_err());
    assert!(serde_json::from_str::<RawFacts>(r#"{"work": 3}"#).is_err());
    assert_eq!(serde_json::from_str::<Facts>(r#"{"work": null}"#).unwrap(), Facts::new());
}

#[test]
fn json_that_is_no_facts_is_refused_in_words() {
    let why = |json: &str| serde_json::from_str::<Facts>(json).unwrap_err().to_string();
    assert!(why("3").contains("expected an object of facts"), "{}", why("3"));
    let number = why(r#"{"work": 3}"#);
    assert!(number.contains("expected a text, a boolean, null or a list of texts"), "{number}");
    assert!(why(r#"{"colour": "blue"}"#).contains("unknown field `colour`, expected one of `commune`"));
    assert!(why(r#"{"work": "none", "work": "none"}"#).contains("duplicate field `work`"));
    assert!(why(r#"{"work": "sometimes"}"#).contains("work: unknown_value"));
}

#[test]
fn facts_are_written_in_json_as_people_would_write_them() {
    let written = |answers: &[(&str, &[&str])]| serde_json::to_string(&facts(answers)).unwrap();
    assert_eq!(written(&[]), "{}");
    assert_eq!(
        written(&[("nationalities", &["SY"]), ("asylum_pending", &["no"])]),
        r#"{"nationalities":["SY"],"asylum_pending":false}"#
    );
    assert_eq!(
        written(&[("nationalities", &["unsure"]), ("asylum_pending", &["unsure"]), ("work", &["interim"])]),
        r#"{"nationalities":"unsure","asylum_pending":"unsure","work":"interim"}"#
    );
    assert_eq!(
        written(&[("birth_date", &["1990-05"]), ("temporary_protection", &["yes"])]),
        r#"{"birth_date":"1990-05","temporary_protection":true}"#
    );
}

#[test]
fn every_refusal_has_a_word_of_its_own() {
    let words = [
        FactRefused::UnknownValue { allowed: &[] },
        FactRefused::UnknownCountry,
        FactRefused::UnknownCommune,
        FactRefused::NotADate,
        FactRefused::ImpossibleDate,
        FactRefused::TooEarly,
        FactRefused::TooLate,
        FactRefused::TooVague,
        FactRefused::TooMany,
    ]
    .map(FactRefused::as_str);
    assert_eq!(
        words,
        [
            "unknown_value",
            "unknown_country",
            "unknown_commune",
            "not_a_date",
            "impossible_date",
            "too_early",
            "too_late",
            "too_vague",
            "too_many"
        ]
    );
}

#[test]
fn a_region_is_unanswered_unsure_or_known() {
    assert_eq!(facts(&[]).region(), Answer::Unanswered);
    assert_eq!(facts(&[("region", &["unsure"])]).region(), Answer::Unsure);
    assert_eq!(facts(&[("region", &["flanders"])]).region(), Answer::Known(Region::Flanders));
    let unsure_of_commune = facts(&[("commune", &["unsure"]), ("region", &["brussels"])]);
    assert_eq!(unsure_of_commune.region(), Answer::Known(Region::Brussels));
}

#[test]
fn what_is_left_open_is_completed_as_it_mostly_is() {
    let completed = |answers: &[(&str, &[&str])], name: FactName| facts(answers).completed().values(name);
    for name in FactName::ALL {
        let expected = match name {
            FactName::Region => "wallonia_french",
            FactName::PermitLongerThanThreeMonths => "yes",
            name if name.words() == ["no", "yes"] => "no",
            name if name.words().is_empty() => "unsure",
            _ => "none",
        };
        assert_eq!(completed(&[], *name), [expected], "{}", name.as_str());
    }
    let permit = FactName::PermitLongerThanThreeMonths;
    assert_eq!(completed(&[("residence_document", &["annex_3"])], permit), ["no"]);
    assert_eq!(completed(&[("residence_document", &["A"])], permit), ["yes"]);
    let said = [("residence_document", &["A"] as &[&str]), ("permit_longer_than_three_months", &["no"])];
    assert_eq!(completed(&said, permit), ["no"], "what was said stays");
    assert_eq!(completed(&[("work", &["unsure"])], FactName::Work), ["unsure"]);
}

#[test]
fn answers_that_cannot_both_be_true_are_pointed_out() {
    use Contradiction as C;
    let found = |answers: &[(&str, &[&str])]| contradictions(&facts(answers), today());
    let born: (&str, &[&str]) = ("birth_date", &["2001-04-02"]);

    for card in ["F", "F_plus"] {
        let card: (&str, &[&str]) = ("residence_document", &[card]);
        assert_eq!(found(&[card, ("family_tie", &["none"])]), [C::CardFWithoutFamily]);
        assert_eq!(found(&[card, ("family_tie", &["eu_core"])]), []);
        assert_eq!(found(&[card, ("family_tie", &["unsure"])]), []);
        assert_eq!(found(&[card]), [], "what was not asked was not answered");
    }
    assert_eq!(found(&[("residence_document", &["A"]), ("family_tie", &["none"])]), []);
    assert_eq!(found(&[("residence_document", &["M"]), ("nationalities", &["SY"])]), []);
    assert_eq!(found(&[("commune", &["21001"]), ("region", &["flanders"])]), [C::CommuneAgainstRegion]);
    assert_eq!(found(&[("commune", &["21001"]), ("region", &["brussels"])]), []);
    assert_eq!(found(&[("birth_date", &["2026-11-24"])]), [C::BornInTheFuture]);
    assert_eq!(found(&[("birth_date", &["2026-11-23"])]), []);
    assert_eq!(found(&[("permit_ordered_on", &["2026-11-24"])]), [C::PermitOrderedInTheFuture]);
    assert_eq!(found(&[("permit_ordered_on", &["2026-11"])]), [], "the month has begun");
    assert_eq!(found(&[("legal_stay_since", &["2026-12"])]), [C::LegalStayInTheFuture]);
    assert_eq!(found(&[("work_since", &["2027-01-01"])]), [C::WorkInTheFuture]);
    assert_eq!(found(&[("registered_in_commune_on", &["2027-01-01"])]), [C::RegistrationInTheFuture]);
    assert_eq!(found(&[born, ("permit_ordered_on", &["2001-04-01"])]), [C::PermitOrderedBeforeBirth]);
    assert_eq!(found(&[born, ("legal_stay_since", &["2001-04-01"])]), [C::LegalStayBeforeBirth]);
    assert_eq!(found(&[born, ("legal_stay_since", &["2001-04-02"])]), []);
    assert_eq!(found(&[("birth_date", &["2001"]), ("work_since", &["2001-04"])]), []);
    assert_eq!(found(&[born, ("work_since", &["2000-12"])]), [C::WorkBeforeBirth]);
    assert_eq!(found(&[born, ("registered_in_commune_on", &["2000-12"])]), [C::RegistrationBeforeBirth]);
    let child: (&str, &[&str]) = ("birth_date", &["2012-01-01"]);
    assert_eq!(found(&[child, ("study", &["phd_grant"])]), [C::AgeAgainstStudy]);
    assert_eq!(found(&[child, ("study", &["higher_education_teacher"])]), [C::AgeAgainstStudy]);
    assert_eq!(found(&[child, ("study", &["regular"])]), []);
    assert_eq!(found(&[("birth_date", &["2010-11-23"]), ("study", &["phd_grant"])]), []);
    assert_eq!(found(&[("study", &["phd_grant"])]), []);
    assert_eq!(found(&[born, ("unaccompanied_minor_in_autonomy", &["yes"])]), [C::MinorOfAge]);
    assert_eq!(found(&[born, ("unaccompanied_minor_in_autonomy", &["no"])]), []);
}

#[test]
fn every_contradiction_names_the_answers_it_is_between() {
    for one in Contradiction::ALL {
        assert!(matches!(one.facts().len(), 1 | 2), "{}", one.as_str());
    }
}
