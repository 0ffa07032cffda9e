//! Files of people: opened once, found by their names, told as events.

use chrono::{NaiveDate, TimeDelta};
use domain::case_file::{CaseEvent, CaseFileId, CaseHappening, NewCaseFile};
use domain::eligibility::{DeadlinePolicy, FactName, Facts, Handover, RULEBOOK, RemarkText, RuleId};
use domain::people::{Actor, Email, Person, PersonName, Phone, StaffId};
use store::{Engine, OpenAnswer, Store};

use crate::place::{Place, run};
use crate::rulebooks::colleague;
use crate::world::now;

fn person(family_name: &str, given_name: &str) -> Person {
    Person {
        given_name: PersonName::parse(given_name).ok(),
        family_name: PersonName::parse(family_name).unwrap(),
        birth_year: Some(1990),
        phone: Phone::parse("+32470123456").ok(),
        email: Email::parse("lina@example.org").ok(),
    }
}

fn handover() -> Handover {
    let mut facts = Facts::new();
    for (name, answer) in [
        (FactName::Commune, "58001"),
        (FactName::Nationalities, "SY"),
        (FactName::ResidenceDocument, "A"),
        (FactName::BirthDate, "1990-05-10"),
        (FactName::PermitOrderedOn, "2025-09"),
        (FactName::WorkSince, "unsure"),
    ] {
        facts.set(name, &[answer]).unwrap();
    }
    let assessed_on = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    Handover::new(facts, assessed_on, DeadlinePolicy::Seed18Months, &RULEBOOK)
}

pub fn new(family_name: &str, given_name: &str) -> NewCaseFile {
    NewCaseFile {
        person: person(family_name, given_name),
        handover: handover(),
        rulebook: RULEBOOK.stamp().into(),
    }
}

fn opened(answer: OpenAnswer) -> CaseFileId {
    match answer {
        OpenAnswer::Opened(id) => id,
        OpenAnswer::OpenedBefore(id) => panic!("it was open: {id}"),
    }
}

on_both! {
    async fn a_file_tells_who_it_is_and_how_it_began(place) {
        let alix = colleague(&place.store, "Alix", 1).await;
        let id = opened(place.store.open_case_file(&new("Haddad", "لينا"), &alix, [1; 10], now()).await.unwrap());
        let file = place.store.case_file(&id).await.unwrap().unwrap();
        assert_eq!(file.id, id);
        assert_eq!(file.person.family_name.as_str(), "Haddad");
        assert!(file.person == person("Haddad", "لينا"));
        assert_eq!(file.events, [CaseEvent {
            at: now(),
            by: Actor::Staff(alix),
            what: CaseHappening::Opened {
                handover: handover().to_text(),
                rulebook: RULEBOOK.stamp().into(),
                consented_at: now(),
            },
        }]);
        let CaseHappening::Opened { handover: letters, .. } = &file.events[0].what;
        assert_eq!(Handover::read(letters), Ok(handover()), "her answers come back as she gave them");
    }

    async fn the_same_form_opens_one_file(place) {
        let alix = colleague(&place.store, "Alix", 1).await;
        let id = opened(place.store.open_case_file(&new("Haddad", "Lina"), &alix, [1; 10], now()).await.unwrap());
        let again = place.store.open_case_file(&new("Haddad", "Lina"), &alix, [2; 10], now() + TimeDelta::minutes(1)).await.unwrap();
        assert_eq!(again, OpenAnswer::OpenedBefore(id));
        opened(place.store.open_case_file(&new("Haddad", "Sami"), &alix, [3; 10], now()).await.unwrap());
        assert_eq!((place.count("case_files").await, place.count("case_events").await), (2, 2));
    }

    async fn a_double_click_opens_one_file(place) {
        let alix = colleague(&place.store, "Alix", 1).await;
        let mut clicks = tokio::task::JoinSet::new();
        for number in 0..12 {
            let (store, alix) = (place.store.clone(), alix.clone());
            clicks.spawn(async move {
                store.open_case_file(&new("Haddad", "Lina"), &alix, [number; 10], now()).await.unwrap()
            });
        }
        let answers = clicks.join_all().await;
        assert_eq!(answers.iter().filter(|answer| matches!(answer, OpenAnswer::Opened(_))).count(), 1);
        assert_eq!((place.count("case_files").await, place.count("case_events").await), (1, 1));
    }

    async fn files_are_found_by_the_beginnings_of_names_whatever_case_and_accents(place) {
        let alix = colleague(&place.store, "Alix", 1).await;
        let people = [("Yıldız", "Mehmet"), ("Benali", "Yasmine"), ("D'Hondt", "Zoé"), ("الحسين", "أحمد"), ("100 %", "x")];
        for (number, (family, given)) in (1_u8..).zip(people) {
            let family = if family == "100 %" { "Cent%" } else { family };
            let at = now() + TimeDelta::minutes(i64::from(number));
            opened(place.store.open_case_file(&new(family, given), &alix, [number; 10], at).await.unwrap());
        }
        let found = async |search: &str| -> Vec<String> {
            let files = place.store.case_files(search, 50).await.unwrap();
            files.iter().map(|file| file.person.family_name.to_string()).collect()
        };
        assert_eq!(found("").await, ["Cent%", "الحسين", "D'Hondt", "Benali", "Yıldız"], "the newest first");
        assert_eq!(found("yil").await, ["Yıldız"]);
        assert_eq!(found("MEHMET yıldız").await, ["Yıldız"]);
        assert_eq!(found("zoe d'h").await, ["D'Hondt"]);
        assert_eq!(found("ya").await, ["Benali"]);
        assert_eq!(found("احمد").await, ["الحسين"], "with and without hamza");
        assert_eq!(found("%").await, ["Cent%"], "a sign is a letter like others");
        assert_eq!(found("'").await, ["D'Hondt"]);
        assert_eq!(found("cent%").await, ["Cent%"]);
        assert_eq!(found("cent_").await, Vec::<String>::new());
        assert_eq!(found("dhondt").await, ["D'Hondt"]);
        assert_eq!(found("hondt zo").await, ["D'Hondt"]);
        assert_eq!(found("حسين").await, ["الحسين"]);
        assert_eq!(found("ben ali yas").await, ["Benali"]);
        assert_eq!(found("_enali").await, Vec::<String>::new());
        assert_eq!(found("nali").await, Vec::<String>::new(), "not from the middle");
        assert_eq!(found("'; DROP TABLE case_files; --").await, Vec::<String>::new());
        assert_eq!(place.store.case_files("", 2).await.unwrap().len(), 2);
    }

    async fn keys_of_another_version_are_made_anew(place) {
        let alix = colleague(&place.store, "Alix", 1).await;
        opened(place.store.open_case_file(&new("الحسين", "Zoé"), &alix, [1; 10], now()).await.unwrap());
        sqlx::query("UPDATE case_files SET search_name = ' old'").execute(&place.rows).await.unwrap();
        assert!(place.store.case_files("حسين", 9).await.unwrap().is_empty());
        place.store.migrate().await.unwrap();
        assert!(place.store.case_files("حسين", 9).await.unwrap().is_empty(), "the version is the same");
        sqlx::query("DELETE FROM meta WHERE key = 'search_name'").execute(&place.rows).await.unwrap();
        place.store.migrate().await.unwrap();
        assert_eq!(place.store.case_files("حسين zoe", 9).await.unwrap().len(), 1);
    }

    async fn nobody_has_no_file(place) {
        assert!(place.store.case_file(&CaseFileId::new("nobody")).await.unwrap().is_none());
    }

    async fn nothing_is_kept_of_a_file_whose_opening_fails(place) {
        let stranger = StaffId::new("nobody");
        assert!(place.store.open_case_file(&new("Haddad", "Lina"), &stranger, [1; 10], now()).await.is_err());
        assert_eq!((place.count("case_files").await, place.count("case_events").await), (0, 0));
    }
}

#[test]
fn a_backup_brings_files_and_remarks_back_and_forgetting_leaves_them() {
    run(Engine::Sqlite, async |place: Place| {
        let alix = colleague(&place.store, "Alix", 1).await;
        let id =
            opened(place.store.open_case_file(&new("Haddad", "Lina"), &alix, [1; 10], now()).await.unwrap());
        let remark = RemarkText::parse("À vérifier").unwrap();
        place
            .store
            .add_remark(&RULEBOOK.stamp().into(), RuleId::R17Work, &remark, &alix, [1; 10], now())
            .await
            .unwrap();
        place.store.purge(now() + TimeDelta::days(4000)).await.unwrap();
        let file = place.folder.join("saved.db");
        place.store.backup(&file).await.unwrap();
        let elsewhere = format!("sqlite://{}/elsewhere/jalon.db", place.folder.display());
        Store::restore(&elsewhere, &file).await.unwrap();

        let restored = Store::open(&elsewhere).await.unwrap().of(place.store.centre());
        restored.health().await.unwrap();
        assert!(restored.case_file(&id).await.unwrap().is_some());
        assert_eq!(restored.remarks(&RULEBOOK.stamp().into()).await.unwrap().len(), 1);
        restored.close().await;
    });
}
