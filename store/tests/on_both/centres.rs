//! Two centres in one database: each has its own names and hours, and nothing of one
//! is seen from the other.

use domain::booking::{AttendanceMark, BookingRequest, LinkPurpose, StaffNote};
use domain::eligibility::{RULEBOOK, RemarkText, RuleId, RulebookName};
use domain::people::{Actor, ReachedBy};
use store::{AgendaFilter, BookAnswer, ChangeOutcome, MoveAnswer, PersonQuery, Settling, Signing, Token};

use crate::case_files::new as new_file;
use crate::place::centre;
use crate::rulebooks::colleague;
use crate::world::{at, booked, centre as directory, key, now, random, wish};

fn monday() -> BookingRequest {
    wish("2026-11-30T09:00:00+01:00")
}

on_both! {
    async fn the_same_names_and_hours_are_free_in_each(place) {
        let here = booked(&place, &monday(), 1).await;
        let other = place.store.of(&centre("cri-other"));
        let answer =
            other.book(&directory(), &monday(), &key(2), &Actor::Visitor, random(2), now()).await.unwrap();
        let BookAnswer::Booked(there) = answer else { panic!("{answer:?}") };
        assert_eq!(here.slot, there.slot, "the same worker's id at the same time");
        let again = other.book(&directory(), &monday(), &key(3), &Actor::Visitor, random(3), now()).await.unwrap();
        let is_other = match again {
            BookAnswer::Booked(third) => third.slot != there.slot,
            _ => true,
        };
        assert!(is_other, "a double booking within the other centre");
    }

    async fn nothing_of_one_is_seen_or_changed_from_the_other(place) {
        let here = booked(&place, &monday(), 1).await;
        let other = place.store.of(&centre("cri-other"));
        let (from, until) = (at("2026-11-01T00:00:00+01:00"), at("2027-01-01T00:00:00+01:00"));
        let name = "haddad";

        assert_eq!(place.store.appointments_between(from, until, &AgendaFilter::default()).await.unwrap().len(), 1);
        assert!(other.appointments_between(from, until, &AgendaFilter::default()).await.unwrap().is_empty());
        assert_eq!(place.store.appointments_known_by(name, 9).await.unwrap().len(), 1);
        assert!(other.appointments_known_by(name, 9).await.unwrap().is_empty());
        assert!(other.appointments_known_by(here.reference.as_str(), 9).await.unwrap().is_empty());
        assert_eq!(other.appointment_by_id(&here.id).await.unwrap(), None);
        assert_eq!(other.appointment_by_reference(&here.reference).await.unwrap(), None);
        assert!(other.history_of(&here.id).await.unwrap().is_empty());

        let by = Actor::Service;
        let note = StaffNote::parse("note").unwrap();
        place.store.write_note(&here.id, note.as_ref(), &by, now()).await.unwrap();
        assert_eq!(other.note_of(&here.id).await.unwrap(), None);
        assert_eq!(other.write_note(&here.id, None, &by, now()).await.unwrap(), ChangeOutcome::NotFound);
        let nowhere = ReachedBy::default();
        assert_eq!(other.correct_contact(&here.id, &nowhere, &by, now()).await.unwrap(), ChangeOutcome::NotFound);
        assert_eq!(other.cancel(&here.id, &by, now()).await.unwrap(), ChangeOutcome::NotFound);
        assert_eq!(other.mark(&here.id, AttendanceMark::Arrived, &by, now()).await.unwrap(), ChangeOutcome::NotFound);
        assert_eq!(other.erase_appointment(&here.id, &by, now()).await.unwrap(), ChangeOutcome::NotFound);
        let moved = other.move_to(&directory(), &here.id, at("2026-12-01T09:00:00+01:00"), None, &by, now()).await;
        assert_eq!(moved.unwrap(), MoveAnswer::NotFound);
        let secret = Token::parse("0123456789abcdef0123456789abcdef").unwrap();
        assert!(!other.add_link(&here.id, LinkPurpose::Manage, &secret, None, now()).await.unwrap());
        assert_eq!(other.revoke_other_links(&here.id, LinkPurpose::Manage, &secret, now()).await.unwrap(), 0);
        assert!(place.store.appointment_by_link(&here.token, LinkPurpose::Manage, now()).await.unwrap().is_some());
    }

    async fn files_remarks_and_colleagues_are_a_centres_own(place) {
        let other = place.store.of(&centre("cri-other"));
        let alix = colleague(&place.store, "Alix", 1).await;
        let zoe = colleague(&other, "Zoé", 2).await;
        let file = new_file("Haddad", "Lina");
        let store::OpenAnswer::Opened(id) =
            place.store.open_case_file(&file, &alix, [1; 10], now()).await.unwrap()
        else {
            panic!("not opened")
        };
        assert!(other.case_file(&id).await.unwrap().is_none());
        assert!(other.case_files("", 9).await.unwrap().is_empty());
        assert!(!other.erase_case_file(&id, &Actor::Service, now()).await.unwrap());
        assert!(
            matches!(other.open_case_file(&file, &zoe, [2; 10], now()).await.unwrap(), store::OpenAnswer::Opened(_)),
            "the same form in another centre is another file"
        );
        assert_eq!(place.store.case_files("", 9).await.unwrap().len(), 1);

        let rules = RulebookName::from(RULEBOOK.stamp());
        let rule = RuleId::R17Work;
        let text = RemarkText::parse("Vraiment ?").unwrap();
        let remark = place.store.add_remark(&rules, rule, &text, &alix, [3; 10], now()).await.unwrap();
        assert!(other.remarks(&rules).await.unwrap().is_empty());
        assert_eq!(other.settle_remark(&remark, &zoe, now()).await.unwrap(), Settling::NothingOpen);
        assert_eq!(place.store.sign_rulebook(&rules, 1, &alix, now()).await.unwrap(), Signing::Signed);
        assert!(other.signatures().await.unwrap().is_empty());
        let names = async |store: &store::CentreStore| -> Vec<String> {
            store.colleagues().await.unwrap().into_iter().map(|account| account.name).collect()
        };
        assert_eq!(names(&place.store).await, ["Alix"]);
        assert_eq!(names(&other).await, ["Zoé"]);
    }

    async fn the_operator_finds_and_the_clock_erases_people_of_every_centre(place) {
        booked(&place, &monday(), 1).await;
        let other = place.store.of(&centre("cri-other"));
        other.book(&directory(), &monday(), &key(2), &Actor::Visitor, random(2), now()).await.unwrap();
        let query = PersonQuery { phone: monday().person.phone, ..PersonQuery::default() };
        let found = place.store.find_person(&query, 9).await.unwrap().appointments;
        let mut centres: Vec<_> = found.iter().map(|one| one.centre.to_string()).collect();
        centres.sort();
        assert_eq!(centres, ["cri-centre", "cri-other"]);
        let much_later = at("2029-01-01T00:00:00+01:00");
        let kept = domain::booking::Retention::USUAL;
        assert_eq!(place.store.erase_the_old(kept, much_later).await.unwrap(), 2);
    }

    async fn a_link_opens_for_its_purpose_until_its_end(place) {
        let here = booked(&place, &monday(), 1).await;
        let opens = async |secret: &Token, when| {
            place.store.appointment_by_link(secret, LinkPurpose::Manage, when).await.unwrap().is_some()
        };
        let (for_an_hour, for_ever) = (
            Token::parse("0123456789abcdef0123456789abcdef").unwrap(),
            Token::parse("fedcba9876543210fedcba9876543210").unwrap(),
        );
        let ends = at("2026-11-26T10:00:00+01:00");
        assert!(place.store.add_link(&here.id, LinkPurpose::Manage, &for_an_hour, Some(ends), now()).await.unwrap());
        assert!(place.store.add_link(&here.id, LinkPurpose::Manage, &for_ever, None, now()).await.unwrap());
        assert!(opens(&for_an_hour, now()).await && opens(&for_ever, now()).await && opens(&here.token, now()).await);
        assert!(!opens(&for_an_hour, ends).await && opens(&for_ever, ends).await);

        let afresh = Token::parse("00000000000000000000000000000001").unwrap();
        assert!(place.store.add_link(&here.id, LinkPurpose::Manage, &afresh, None, now()).await.unwrap());
        let end_others = async || {
            place.store.revoke_other_links(&here.id, LinkPurpose::Manage, &afresh, now()).await.unwrap()
        };
        assert_eq!((end_others().await, end_others().await), (3, 0));
        assert!(!opens(&for_ever, now()).await && !opens(&here.token, now()).await);
        assert!(opens(&afresh, now()).await, "the one that is kept");
    }
}
