//! Accounts, sessions and counted attempts.

use chrono::TimeDelta;
use domain::directory::WorkerId;
use domain::people::{Role, StaffId};
use store::{AddStaff, DeviceSecret, NewStaff, SessionSecret, Store};

use crate::world::now;

const IDLE: TimeDelta = TimeDelta::minutes(30);
const LONGEST: TimeDelta = TimeDelta::hours(12);

fn nadia() -> NewStaff {
    NewStaff {
        login: " Nadia@Example.org ".to_owned(),
        name: "Nadia".to_owned(),
        centre: crate::place::centre("cri-centre"),
        role: Role::Worker,
        worker: Some(WorkerId::parse("anna").unwrap()),
        password_hash: "$argon2id$…".to_owned(),
    }
}

async fn added(store: &Store, new: &NewStaff, number: u8) -> StaffId {
    match store.add_staff(new, [number; 10], now()).await.unwrap() {
        AddStaff::Added(id) => id,
        AddStaff::LoginTaken => panic!("taken"),
    }
}

fn secret(number: u8) -> SessionSecret {
    SessionSecret::new([number; 32])
}

on_both! {
    async fn an_account_is_found_whatever_the_case_of_its_name(place) {
        let id = added(&place.store, &nadia(), 1).await;
        let account = place.store.staff_by_login("NADIA@example.ORG").await.unwrap().unwrap();
        assert_eq!((account.id.clone(), account.role, account.name.as_str()), (id.clone(), Role::Worker, "Nadia"));
        assert_eq!(account.worker, nadia().worker);
        assert_eq!(account.password_hash, "$argon2id$…");
        assert_eq!(place.store.staff_by_id(&id).await.unwrap(), Some(account));
        assert_eq!(place.store.staff_by_login("nobody").await.unwrap(), None);
    }

    async fn a_name_to_sign_in_with_is_given_once(place) {
        added(&place.store, &nadia(), 1).await;
        let again = NewStaff { login: "nadia@EXAMPLE.org".to_owned(), name: "Other".to_owned(), ..nadia() };
        assert_eq!(place.store.add_staff(&again, [2; 10], now()).await.unwrap(), AddStaff::LoginTaken);
        let coordinator = NewStaff { login: "alix".to_owned(), name: "Alix".to_owned(), role: Role::Coordinator, worker: None, ..nadia() };
        added(&place.store, &coordinator, 3).await;
        let names: Vec<_> = place.store.staff_accounts().await.unwrap().into_iter().map(|account| (account.name, account.role)).collect();
        assert_eq!(names, [("Alix".to_owned(), Role::Coordinator), ("Nadia".to_owned(), Role::Worker)]);
    }

    async fn a_session_holds_while_it_is_used_and_no_longer_than_a_day(place) {
        let id = added(&place.store, &nadia(), 1).await;
        place.store.begin_session(&id, &secret(1), LONGEST, now()).await.unwrap();
        let at = async |minutes: i64| {
            place.store.session(&secret(1), IDLE, now() + TimeDelta::minutes(minutes)).await.unwrap().is_some()
        };
        for minutes in (0..720).step_by(25) {
            assert!(at(minutes).await, "{minutes}");
        }
        assert!(!at(720).await, "twelve hours are the longest");
        let session = place.store.session(&secret(1), IDLE, now() + TimeDelta::minutes(719)).await.unwrap().unwrap();
        assert_eq!((session.staff.id, session.began_at, session.ends_at), (id, now(), now() + LONGEST));
        assert_eq!(place.store.session(&secret(2), IDLE, now()).await.unwrap(), None);
    }

    async fn an_unused_session_ends(place) {
        let id = added(&place.store, &nadia(), 1).await;
        place.store.begin_session(&id, &secret(1), LONGEST, now()).await.unwrap();
        assert!(place.store.session(&secret(1), IDLE, now() + TimeDelta::minutes(29)).await.unwrap().is_some());
        assert!(place.store.session(&secret(1), IDLE, now() + TimeDelta::minutes(59)).await.unwrap().is_none());
    }

    async fn what_a_page_asks_by_itself_is_no_use_of_a_session(place) {
        let id = added(&place.store, &nadia(), 1).await;
        place.store.begin_session(&id, &secret(1), LONGEST, now()).await.unwrap();
        let later = |minutes| now() + TimeDelta::minutes(minutes);
        let until = async |minutes: i64| {
            let found = place.store.session_in_passing(&secret(1), IDLE, later(minutes)).await.unwrap();
            found.map(|session| session.holds_until)
        };
        assert_eq!((until(10).await, until(29).await), (Some(now() + IDLE), Some(now() + IDLE)));
        assert_eq!(until(31).await, None);
        place.store.session(&secret(1), IDLE, later(20)).await.unwrap().unwrap();
        assert_eq!(until(31).await, Some(later(20) + IDLE));
    }

    async fn signing_out_a_new_password_and_a_disabled_account_end_sessions(place) {
        let id = added(&place.store, &nadia(), 1).await;
        for number in 1..=3 {
            place.store.begin_session(&id, &secret(number), LONGEST, now()).await.unwrap();
        }
        let holds = async |number: u8| place.store.session(&secret(number), IDLE, now()).await.unwrap().is_some();
        place.store.end_session(&secret(1)).await.unwrap();
        assert_eq!((holds(1).await, holds(2).await), (false, true));
        place.store.change_password(&id, "$argon2id$new").await.unwrap();
        assert_eq!((holds(2).await, holds(3).await), (false, false));
        assert_eq!(place.store.staff_by_id(&id).await.unwrap().unwrap().password_hash, "$argon2id$new");

        place.store.begin_session(&id, &secret(4), LONGEST, now()).await.unwrap();
        place.store.disable_staff(&id, now()).await.unwrap();
        assert!(!holds(4).await);
        place.store.begin_session(&id, &secret(5), LONGEST, now()).await.unwrap();
        assert!(!holds(5).await, "not even a session begun by mistake");
        assert_eq!(place.store.staff_by_id(&id).await.unwrap().unwrap().disabled_at, Some(now()));
    }

    async fn attempts_are_counted_within_their_window(place) {
        let window = TimeDelta::minutes(15);
        let count = async |minutes: i64| {
            place.store.count_attempt("login:nadia", window, now() + TimeDelta::minutes(minutes)).await.unwrap().count
        };
        assert_eq!(place.store.attempts("login:nadia", now()).await.unwrap(), None);
        assert_eq!((count(0).await, count(5).await, count(14).await), (1, 2, 3));
        let seen = place.store.attempts("login:nadia", now() + TimeDelta::minutes(14)).await.unwrap().unwrap();
        assert_eq!((seen.count, seen.last_at, seen.until), (3, now() + TimeDelta::minutes(14), now() + window));
        assert_eq!(count(15).await, 1);
        assert_eq!(place.store.attempts("login:other", now()).await.unwrap(), None);
        assert_eq!((count(16).await, count(17).await), (2, 3));
        for left in [2, 1, 0, 0] {
            place.store.take_back_attempt("login:nadia").await.unwrap();
            assert_eq!(place.store.attempts("login:nadia", now() + window).await.unwrap().unwrap().count, left);
        }
        place.store.forget_attempts("login:nadia").await.unwrap();
        assert_eq!(place.store.attempts("login:nadia", now()).await.unwrap(), None);
    }

    async fn attempts_from_many_sides_are_all_counted(place) {
        let mut tries = tokio::task::JoinSet::new();
        for _ in 0..40 {
            let store = place.store.clone();
            tries.spawn(async move { store.count_attempt("ip", TimeDelta::hours(1), now()).await.unwrap().count });
        }
        let mut counts = tries.join_all().await;
        counts.sort_unstable();
        assert_eq!(counts, (1..=40).collect::<Vec<_>>());
    }

    async fn what_is_over_is_forgotten(place) {
        let id = added(&place.store, &nadia(), 1).await;
        place.store.begin_session(&id, &secret(1), LONGEST, now()).await.unwrap();
        place.store.begin_session(&id, &secret(2), LONGEST * 3, now()).await.unwrap();
        place.store.count_attempt("ip", TimeDelta::hours(1), now()).await.unwrap();
        let purged = place.store.purge(now() + LONGEST).await.unwrap();
        assert_eq!((purged.sessions, purged.counters), (1, 1));
    }

    async fn a_browser_is_known_for_whom_it_has_seen_and_only_for_a_time(place) {
        let nadia_id = added(&place.store, &nadia(), 1).await;
        let alix = NewStaff { login: "alix".to_owned(), ..nadia() };
        let alix_id = added(&place.store, &alix, 2).await;
        let (device, stranger) = (DeviceSecret::new([1; 32]), DeviceSecret::new([2; 32]));
        place.store.remember_device(&device, &nadia_id, now()).await.unwrap();
        let known = async |device: &DeviceSecret, login: &str, days: i64| {
            place.store.knows_device(device, login, now() + TimeDelta::days(days)).await.unwrap()
        };
        assert!(known(&device, " NADIA@example.org", 179).await);
        assert!(!known(&device, "alix", 0).await && !known(&stranger, "nadia@example.org", 0).await);
        assert!(!known(&device, "nadia@example.org", 181).await);
        assert!(place.store.has_seen_device(&device).await.unwrap());
        assert!(!place.store.has_seen_device(&stranger).await.unwrap());

        // Two colleagues share a computer; one of them gets another password.
        place.store.remember_device(&device, &alix_id, now() + TimeDelta::days(100)).await.unwrap();
        place.store.change_password(&nadia_id, "$argon2id$other").await.unwrap();
        assert!(!known(&device, "nadia@example.org", 0).await && known(&device, "alix", 0).await);
        assert_eq!(place.store.purge(now() + TimeDelta::days(279)).await.unwrap().devices, 0);
        assert!(known(&device, "alix", 279).await);
        assert_eq!(place.store.purge(now() + TimeDelta::days(280)).await.unwrap().devices, 1);
        place.store.remember_device(&device, &alix_id, now()).await.unwrap();
        place.store.disable_staff(&alix_id, now()).await.unwrap();
        assert!(!place.store.has_seen_device(&device).await.unwrap());
    }
}
