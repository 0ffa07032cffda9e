//! The order and number of questions.

use crate::grid::today;
use crate::report::report;
use domain::eligibility::{
    DeadlinePolicy, FactName, Facts, RuleId, Status, assess, next_question, presumed, questions_left_about,
    questions_left_at_most,
};

/// Answers the wizard's questions from a list, and tells which were asked.
fn walk(answers: &[(FactName, &str)]) -> (Vec<FactName>, Facts) {
    let mut facts = Facts::new();
    let mut asked = Vec::new();
    while let Some(name) = next_question(&facts, today()) {
        let answer = answers.iter().find(|(known, _)| *known == name).map_or("none", |(_, word)| word);
        let answer = if answer == "none" && name.words() == ["no", "yes"] { "no" } else { answer };
        let answer = if answer == "none" && name.words().is_empty() { "unsure" } else { answer };
        facts.set(name, &[answer]).unwrap();
        asked.push(name);
    }
    (asked, facts)
}

fn rule(facts: &Facts) -> Option<RuleId> {
    assess(&presumed(facts), today(), DeadlinePolicy::Seed18Months).rule
}

const HOME: (FactName, &str) = (FactName::Commune, "58001");

#[test]
fn whoever_lives_in_brussels_is_asked_one_question() {
    let (asked, facts) = walk(&[(FactName::Commune, "21001")]);
    assert_eq!(asked, [FactName::Commune]);
    assert_eq!(rule(&facts), Some(RuleId::R01Bru));
}

#[test]
fn whoever_does_not_know_her_commune_is_asked_for_her_region() {
    let (asked, _) = walk(&[(FactName::Commune, "unsure"), (FactName::Region, "flanders")]);
    assert_eq!(asked, [FactName::Commune, FactName::Region]);
}

#[test]
fn a_frenchwoman_is_asked_two_questions() {
    let (asked, facts) = walk(&[HOME, (FactName::Nationalities, "FR")]);
    assert_eq!(asked, [FactName::Commune, FactName::Nationalities]);
    assert_eq!(rule(&facts), Some(RuleId::R03EuPlus));
}

#[test]
fn a_briton_is_asked_for_his_card_because_it_makes_the_answer_certain() {
    let (asked, facts) = walk(&[HOME, (FactName::Nationalities, "GB"), (FactName::ResidenceDocument, "M")]);
    assert_eq!(asked, [FactName::Commune, FactName::Nationalities, FactName::ResidenceDocument]);
    assert_eq!(rule(&facts), Some(RuleId::R04UkM));
}

#[test]
fn a_ukrainian_with_temporary_protection_is_asked_four_questions() {
    let (asked, facts) = walk(&[
        HOME,
        (FactName::Nationalities, "UA"),
        (FactName::ResidenceDocument, "A"),
        (FactName::TemporaryProtection, "yes"),
    ]);
    assert_eq!(asked.len(), 4, "{asked:?}");
    assert_eq!(rule(&facts), Some(RuleId::R06TemporaryProtection));
}

/// Four in five of those without a document have a verdict once they said
/// whether they have temporary protection; of the other questions that are open
/// none gives so many one, though the rules come to some of them before.
#[test]
fn the_question_that_gives_most_people_a_verdict_comes_first() {
    let (asked, _) = walk(&[HOME, (FactName::Nationalities, "TR"), (FactName::ResidenceDocument, "none")]);
    assert_eq!(asked.get(3), Some(&FactName::TemporaryProtection), "{asked:?}");
}

#[test]
fn an_obligated_person_is_asked_fourteen_questions_the_last_for_her_deadlines() {
    let (asked, facts) = walk(&[
        HOME,
        (FactName::Nationalities, "SY"),
        (FactName::ResidenceDocument, "A"),
        (FactName::LegalStaySince, "2025-06-01"),
        (FactName::PermitOrderedOn, "2025-09-15"),
        (FactName::RegisteredInCommuneOn, "2025-09-20"),
        (FactName::BirthDate, "1990"),
    ]);
    assert_eq!(rule(&facts), Some(RuleId::R21Obligated));
    assert_eq!(asked.len(), 14, "{asked:?}");
    assert!(asked.ends_with(&[FactName::PermitOrderedOn, FactName::RegisteredInCommuneOn]), "{asked:?}");
    assert!(!asked.contains(&FactName::StandstillState), "nobody can answer that");
    assert!(!asked.contains(&FactName::WorkSince), "she does not work");
    assert!(!asked.contains(&FactName::LegalStayIncludesAsylumProcedure), "three years are far");
    assert!(!asked.contains(&FactName::UnaccompaniedMinorInAutonomy), "she is of age");
    assert!(!asked.contains(&FactName::AsylumPending), "she holds a card");
    assert!(!asked.contains(&FactName::PermitLongerThanThreeMonths), "the card tells it");
}

#[test]
fn progress_starts_with_the_longest_way_and_ends_with_none() {
    assert_eq!(questions_left_at_most(&Facts::new(), today()), 20);
    let (_, facts) = walk(&[HOME, (FactName::Nationalities, "FR")]);
    assert_eq!(questions_left_at_most(&facts, today()), 0);
}

/// What is told of the questions to come, over every journey of a coarse grid:
/// within what is proven, never more than the screen before, and "the last one"
/// only where none can follow.
#[test]
fn what_is_told_of_the_questions_to_come_never_grows() {
    let first = next_question(&Facts::new(), today()).unwrap();
    let mut open = vec![(Facts::new(), questions_left_about(&Facts::new(), first, today()))];
    let mut steps = 0_u32;
    while let Some((facts, before)) = open.pop() {
        let Some(name) = next_question(&facts, today()) else { continue };
        steps += 1;
        let about = questions_left_about(&facts, name, today());
        let most = questions_left_at_most(&facts, today()) - 1;
        assert!(about <= before, "{before}, then {about} at {} for {facts:?}", name.as_str());
        assert!(about <= most && (about == 0) == (most == 0), "{about} of {most} for {facts:?}");
        for answer in answers(name).iter().copied().chain(["unsure"]) {
            let mut more = facts;
            if more.set(name, &[answer]).is_ok() {
                open.push((more, about));
            }
        }
    }
    assert!(steps > 10_000, "{steps}");
    report(&format!("what is told of the questions to come never grows: {steps} questions of all journeys"));
}

/// Everybody on a coarse grid: the wizard asks nothing whose answer could not
/// change the verdict, as far as the answers to the other questions are open.
#[test]
fn no_question_is_asked_whose_answers_all_lead_to_the_same() {
    let mut open = vec![Facts::new()];
    let mut seen = 0_u32;
    while let Some(facts) = open.pop() {
        let Some(name) = next_question(&facts, today()) else { continue };
        seen += 1;
        let decided = assess(&presumed(&facts), today(), DeadlinePolicy::Seed18Months).status;
        let mut outcomes = Vec::new();
        for answer in answers(name) {
            let mut more = facts;
            more.set(name, &[answer]).unwrap();
            let verdict = assess(&presumed(&more), today(), DeadlinePolicy::Seed18Months);
            outcomes.push((verdict.status, verdict.rule, verdict.possible, verdict.deadlines.len()));
            open.push(more);
        }
        let first = &outcomes[0];
        let differs = outcomes.iter().any(|outcome| outcome != first);
        assert!(differs, "{} changes nothing for {facts:?} ({decided:?})", name.as_str());
        if decided != Status::Undetermined {
            // The days of the obligation, and what makes an exemption sure.
            let serves = [
                FactName::PermitOrderedOn,
                FactName::RegisteredInCommuneOn,
                FactName::ResidenceDocument,
                FactName::AsylumPending,
            ];
            assert!(serves.contains(&name), "{} asked after the verdict", name.as_str());
        }
    }
    assert!(seen > 200);
    report(&format!("{seen} questions of all journeys, each of which can change the verdict"));
}

/// The answers that the table tells apart.
fn answers(name: FactName) -> &'static [&'static str] {
    match name {
        FactName::Commune => &["58001", "21001", "unsure"],
        FactName::Region => &["wallonia_french", "german_speaking"],
        FactName::Nationalities => &["SY", "TR", "GB", "FR"],
        FactName::ResidenceDocument => &["A", "F", "AI", "none", "annex_3", "M"],
        FactName::LegalStaySince => &["2025-06-01", "2022-01-01", "unsure"],
        FactName::PermitOrderedOn => &["2025-09-15", "2024-01-01"],
        FactName::RegisteredInCommuneOn => &["2025-09-20", "unsure"],
        FactName::BirthDate => &["1990", "2009-06", "1950", "unsure"],
        FactName::WorkSince => &["2025-01", "2026-11-01"],
        FactName::PriorCertificate => &["none", "wallonia", "started_elsewhere"],
        FactName::Work => &["none", "half_time_or_more", "interim"],
        FactName::Study => &["none", "regular"],
        _ => name.words(),
    }
}

/// Her card tells so much about these that she is asked for it before them.
#[test]
fn nobody_is_asked_about_her_stay_before_her_document() {
    for commune in ["58001", "unsure"] {
        for nationality in ["SY", "UA", "TR", "unsure"] {
            for document in FactName::ResidenceDocument.words() {
                let answers = [
                    (FactName::Commune, commune),
                    (FactName::Region, "unsure"),
                    (FactName::Nationalities, nationality),
                    (FactName::ResidenceDocument, *document),
                ];
                let (asked, _) = walk(&answers);
                let place = |name| asked.iter().position(|asked| *asked == name);
                let card = place(FactName::ResidenceDocument);
                for later in [
                    FactName::AsylumPending,
                    FactName::TemporaryProtection,
                    FactName::PermitLongerThanThreeMonths,
                    FactName::FamilyTie,
                ] {
                    assert!(
                        place(later).is_none_or(|later| card.is_some_and(|card| card < later)),
                        "{asked:?}"
                    );
                }
            }
        }
    }
}
