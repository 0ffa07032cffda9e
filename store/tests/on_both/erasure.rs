//! People who are forgotten, and what is left of them.

use chrono::{DateTime, TimeDelta, Utc};
use domain::booking::LinkPurpose;
use domain::booking::{AppointmentId, BookingRequest, EraseRefused, Reference, Retention, StaffNote};
use domain::case_file::{CaseFileId, NewCaseFile};
use domain::eligibility::{DeadlinePolicy, FactName, Facts, Handover, RULEBOOK};
use domain::people::{Actor, Email, Person, PersonName, Phone, ReachedBy};
use store::{BookAnswer, ChangeOutcome, Engine, HistoryEvent, OpenAnswer, PersonQuery};

use crate::place::Place;
use crate::rulebooks::colleague;
use crate::world::{at, booked, centre, day, key, now, query, random, staff, wish};

const TUESDAY: &str = "2026-12-01T09:00:00+01:00";
const AFTER: &str = "2026-12-01T12:00:00+01:00";
/// What no other row of a database holds.
const MARK: &str = "Quetzalcoatl";

/// Somebody whose every field can be told from the others'.
fn somebody(number: usize) -> Person {
    let padding = "ab".repeat(number * 7 % 40);
    Person {
        given_name: PersonName::parse(&format!("Zyx{number}{MARK}")).ok(),
        family_name: PersonName::parse(&format!("{MARK}{padding}{number}z")).unwrap(),
        birth_year: Some(1991),
        phone: Phone::parse(&format!("+3247988{:02}{:02}", number / 100, number % 100)).ok(),
        email: Email::parse(&format!("x{number}.{padding}@quetzalcoatl.example")).ok(),
    }
}

fn file_of(person: Person) -> NewCaseFile {
    let mut facts = Facts::new();
    facts.set(FactName::Commune, &["58001"]).unwrap();
    let handover = Handover::new(facts, day("2026-11-23"), DeadlinePolicy::Seed18Months, &RULEBOOK);
    NewCaseFile { person, handover, rulebook: RULEBOOK.stamp().into() }
}

/// Where one of these texts still stands in what the database keeps on the disk.
async fn traces(place: &Place, texts: &[String]) -> Vec<String> {
    let mut found = Vec::new();
    if place.store.engine() == Engine::Sqlite {
        for file in std::fs::read_dir(&place.folder).unwrap() {
            let path = file.unwrap().path();
            let bytes = std::fs::read(&path).unwrap();
            let stands = |text: &&String| bytes.windows(text.len()).any(|part| part == text.as_bytes());
            found.extend(texts.iter().filter(stands).map(|text| format!("{text} in {}", path.display())));
        }
        return found;
    }
    sqlx::raw_sql("CHECKPOINT").execute(&place.rows).await.unwrap();
    for text in texts {
        let names: Vec<String> = sqlx::query_scalar(
            "SELECT relname::text FROM pg_class
             WHERE pg_relation_filepath(oid) IS NOT NULL AND relkind IN ('r', 'i', 't')
               AND position(convert_to($1, 'UTF8') IN pg_read_binary_file(pg_relation_filepath(oid))) > 0",
        )
        .bind(text.as_str())
        .fetch_all(&place.rows)
        .await
        .unwrap();
        found.extend(names.into_iter().map(|name| format!("{text} in {name}")));
    }
    found
}

fn texts_of(person: &Person) -> Vec<String> {
    let phone = person.phone.as_ref().map(ToString::to_string);
    let email = person.email.as_ref().map(ToString::to_string);
    let given = person.given_name.as_ref().map(ToString::to_string);
    // Names are found by small letters.
    let family = person.family_name.to_string();
    [Some(family.to_lowercase()), Some(family), given, phone, email].into_iter().flatten().collect()
}

async fn erased(place: &Place, id: &AppointmentId, now: DateTime<Utc>) -> ChangeOutcome<EraseRefused> {
    place.store.erase_appointment(id, &staff(), now).await.unwrap()
}

on_both! {
    async fn what_is_left_of_an_appointment_is_for_the_figures(place) {
        let language = PersonName::parse("Bambara").ok();
        let request = BookingRequest { person: somebody(1), other_language: language, ..wish(TUESDAY) };
        let mine = booked(&place, &request, 1).await;
        let before = place.store.appointment_by_id(&mine.id).await.unwrap().unwrap();
        assert_eq!(erased(&place, &mine.id, now()).await, ChangeOutcome::Refused(EraseRefused::StillComing));
        assert!(matches!(erased(&place, &mine.id, at(AFTER)).await, ChangeOutcome::Made(_)));

        let left = place.store.appointment_by_id(&mine.id).await.unwrap().unwrap();
        assert_eq!(left, domain::booking::Appointment { person: None, other_language: None, ..before });
        assert!(place.store.appointment_by_link(&mine.token, LinkPurpose::Manage, now()).await.unwrap().is_none(), "her link leads nowhere");
        assert!(!place.store.has_booked(&key(1)).await.unwrap());
        let last = place.store.history_of(&mine.id).await.unwrap().pop().unwrap();
        assert_eq!((last.by, last.at, last.event), (staff(), at(AFTER), HistoryEvent::Erased));
        assert_eq!(erased(&place, &mine.id, at(AFTER)).await, ChangeOutcome::Refused(EraseRefused::AlreadyErased));
        assert_eq!(erased(&place, &AppointmentId::new("none"), at(AFTER)).await, ChangeOutcome::NotFound);
    }

    async fn what_is_left_of_a_file_is_for_the_figures(place) {
        let alix = colleague(&place.store, "Alix", 1).await;
        let new = file_of(somebody(1));
        let OpenAnswer::Opened(id) = place.store.open_case_file(&new, &alix, [1; 10], now()).await.unwrap() else { panic!() };
        assert!(place.store.erase_case_file(&id, &staff(), now()).await.unwrap());
        assert!(!place.store.erase_case_file(&id, &staff(), now()).await.unwrap());
        assert!(!place.store.erase_case_file(&CaseFileId::new("none"), &staff(), now()).await.unwrap());
        assert!(place.store.case_file(&id).await.unwrap().is_none());
        assert!(place.store.case_files("", 10).await.unwrap().is_empty());
        assert_eq!((place.count("case_files").await, place.count("case_events").await), (1, 2));
        // The same form again is a new file: nothing remembers the old one.
        let again = place.store.open_case_file(&new, &alix, [2; 10], now()).await.unwrap();
        assert!(matches!(again, OpenAnswer::Opened(_)));
    }

    /// Sixty people in all lengths; every third one stays, and all that the others
    /// wrote is gone from every file of the database.
    async fn no_byte_of_whoever_is_erased_is_left(place) {
        let alix = colleague(&place.store, "Alix", 1).await;
        let slots: Vec<_> = place.store.free_slots(&centre(), &query("2026-12-01", 60), now()).await.unwrap()
            .days.into_iter().flat_map(|day| day.slots).collect();
        let (mut kept, mut gone, mut ids, mut files) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let mut number = 0;
        for slot in slots {
            let request = BookingRequest { person: somebody(number), start: slot.start.to_utc(), ..wish(TUESDAY) };
            let answer = place.store
                .book(&centre(), &request, &key(number), &Actor::Visitor, random(number), now()).await.unwrap();
            let BookAnswer::Booked(booked) = answer else { continue };
            let opened = place.store
                .open_case_file(&file_of(somebody(number)), &alix, [number as u8; 10], now()).await.unwrap();
            let OpenAnswer::Opened(file) = opened else { panic!() };
            if number.is_multiple_of(3) {
                kept.extend(texts_of(&request.person));
            } else {
                gone.extend(texts_of(&request.person));
                // Reached otherwise meanwhile, and noted about.
                let note = format!("note {MARK} {number}z");
                let phone = format!("+324797766{number:02}");
                let reached_by = ReachedBy { phone: Phone::parse(&phone).ok(), email: None };
                place.store.correct_contact(&booked.id, &reached_by, &staff(), now()).await.unwrap();
                let written = StaffNote::parse(&note).unwrap();
                place.store.write_note(&booked.id, written.as_ref(), &staff(), now()).await.unwrap();
                gone.extend([note, phone]);
                ids.push(booked.id);
                files.push(file);
            }
            number += 1;
            if number == 60 {
                break;
            }
        }
        assert_eq!((number, ids.len()), (60, 40));
        assert!(!traces(&place, &gone).await.is_empty(), "they were there");
        let later = now() + TimeDelta::days(90);
        for (id, file) in ids.iter().zip(&files) {
            assert!(matches!(erased(&place, id, later).await, ChangeOutcome::Made(_)));
            assert!(place.store.erase_case_file(file, &staff(), later).await.unwrap());
        }
        place.store.overwrite_traces().await.unwrap();
        assert_eq!(traces(&place, &gone).await, Vec::<String>::new());
        let stay: std::collections::BTreeSet<String> = traces(&place, &kept).await
            .into_iter().map(|found| found.split(" in ").next().unwrap().to_owned()).collect();
        assert_eq!(stay, kept.into_iter().collect());
    }

    async fn whoever_was_here_long_ago_is_forgotten_by_itself(place) {
        let kept = Retention { past: 24, cancelled: 3 };
        let past = booked(&place, &wish(TUESDAY), 1).await;
        let off = booked(&place, &wish("2026-12-02T09:00:00+01:00"), 2).await;
        place.store.cancel(&off.id, &Actor::Visitor, now()).await.unwrap();
        let erase = async |instant: &str| place.store.erase_the_old(kept, at(instant)).await.unwrap();
        let has_person = async |id: &AppointmentId| {
            place.store.appointment_by_id(id).await.unwrap().unwrap().person.is_some()
        };
        assert_eq!(erase("2027-02-26T08:59:59+01:00").await, 0);
        assert_eq!(erase("2027-02-26T09:00:00+01:00").await, 1);
        assert!(!has_person(&off.id).await && has_person(&past.id).await);
        assert_eq!(erase("2028-12-01T10:29:59+01:00").await, 0);
        assert_eq!(erase("2028-12-01T10:30:00+01:00").await, 1);
        assert!(!has_person(&past.id).await);
        let last = place.store.history_of(&past.id).await.unwrap().pop().unwrap();
        assert_eq!((last.by, last.event), (Actor::Service, HistoryEvent::Erased));
        assert_eq!(erase("2030-01-01T09:00:00+01:00").await, 0);
    }

    async fn an_appointment_is_found_by_what_its_person_is_known_by(place) {
        let amina = Person { given_name: PersonName::parse("Amina").ok(), ..somebody(1) };
        let first = booked(&place, &BookingRequest { person: amina.clone(), ..wish(TUESDAY) }, 1).await;
        let lina = Person { family_name: PersonName::parse("L'Haddad").unwrap(), ..somebody(2) };
        let second = booked(&place, &BookingRequest { person: lina, ..wish("2026-12-02T09:00:00+01:00") }, 2).await;
        place.store.cancel(&first.id, &Actor::Visitor, now()).await.unwrap();
        let found = async |typed: &str| -> Vec<AppointmentId> {
            place.store.appointments_known_by(typed, 9).await.unwrap().into_iter().map(|one| one.id).collect()
        };
        let phone = amina.phone.clone().unwrap();
        let national = phone.readable();
        let (first_id, second_id) = (vec![first.id.clone()], vec![second.id.clone()]);
        for typed in [phone.as_str(), &national, &national.replace(' ', "\u{a0}"), &phone.as_str().replace("+32", "0032 (0)"), "amina"] {
            assert_eq!(found(typed).await, first_id, "{typed}");
        }
        for typed in ["lhaddad", "haddad", second.reference.as_str(), &second.reference.as_str().to_lowercase()] {
            assert_eq!(found(typed).await, second_id, "{typed}");
        }
        for nobody in ["", " ", "%", "123", "K7Q-4MD", "somebody else"] {
            assert_eq!(found(nobody).await, vec![], "{nobody}");
        }
        sqlx::query("UPDATE appointments SET search_name = ''").execute(&place.rows).await.unwrap();
        sqlx::query("DELETE FROM meta WHERE key = 'search_name'").execute(&place.rows).await.unwrap();
        place.store.migrate().await.unwrap();
        assert_eq!(found("haddad").await, second_id, "those from before there were keys, too");
        erased(&place, &first.id, now()).await;
        assert_eq!(found("amina").await, vec![]);
        assert_eq!(found(&national).await, vec![]);
    }

    async fn somebody_is_found_by_what_she_is_known_by(place) {
        let alix = colleague(&place.store, "Alix", 1).await;
        let amina = Person { given_name: PersonName::parse("Amina").ok(), ..somebody(1) };
        let lina = Person { family_name: PersonName::parse("L'Haddad").unwrap(), ..somebody(2) };
        let first = booked(&place, &BookingRequest { person: amina.clone(), ..wish(TUESDAY) }, 1).await;
        let second = booked(&place, &BookingRequest { person: amina.clone(), ..wish("2026-12-02T09:00:00+01:00") }, 2).await;
        let third = booked(&place, &BookingRequest { person: lina.clone(), ..wish("2026-12-03T13:00:00+01:00") }, 3).await;
        place.store.cancel(&first.id, &Actor::Visitor, now()).await.unwrap();
        place.store.open_case_file(&file_of(amina.clone()), &alix, [1; 10], now()).await.unwrap();
        let found = async |query: PersonQuery| {
            let found = place.store.find_person(&query, 10).await.unwrap();
            (found.appointments.into_iter().map(|one| one.id).collect::<Vec<_>>(), found.files.len())
        };
        let of_amina = (vec![second.id.clone(), first.id.clone()], 1);
        let called = |text: &str| PersonQuery { name: Some(text.to_owned()), ..PersonQuery::default() };
        let amina_name = amina.whole_name().to_uppercase();
        assert_eq!(found(PersonQuery { phone: amina.phone.clone(), ..PersonQuery::default() }).await, of_amina);
        assert_eq!(found(PersonQuery { name: Some(amina.whole_name()), ..PersonQuery::default() }).await, of_amina);
        assert_eq!(found(PersonQuery { name: Some("Amina".to_owned()), ..PersonQuery::default() }).await, (vec![], 0));
        assert_eq!(found(PersonQuery { reference: Some(third.reference.clone()), ..PersonQuery::default() }).await, (vec![third.id.clone()], 0));
        // All that is given must fit.
        assert_eq!(found(PersonQuery { phone: amina.phone.clone(), ..called(&lina.whole_name()) }).await, (vec![], 0));
        assert_eq!(found(PersonQuery { reference: Some(third.reference.clone()), ..called(&amina_name) }).await, (vec![], 0));
        assert_eq!(found(PersonQuery::default()).await, (vec![], 0), "nothing asked finds nobody");
        assert_eq!(found(PersonQuery { reference: Reference::parse("K7Q-4MD"), ..PersonQuery::default() }).await, (vec![], 0));
        assert_eq!(place.store.find_person(&called(&amina_name), 1).await.unwrap().appointments.len(), 1);
        erased(&place, &first.id, now()).await;
        assert_eq!(found(called(&amina_name)).await, (vec![second.id], 1));
    }
}
