//! What a centre says about itself, version by version.

use chrono::TimeDelta;
use domain::directory::{CentreId, OfficeId, WorkerId};
use domain::people::Actor;
use store::DirectoryChange;

use crate::world::{centre, centre_of, day, now, staff};

on_both! {
    async fn the_first_filling_and_each_change_are_kept_and_the_newest_is_in_force(place) {
        let (first, store) = (centre().own_file().clone(), &place.store);
        assert_eq!(store.newest_directory().await.unwrap(), None);
        assert_eq!(store.directory_number_at(now()).await.unwrap(), None);
        assert!(!store.has_read(&first).await.unwrap());
        assert!(store.save_directory(0, &first, &DirectoryChange::of(DirectoryChange::READ), &Actor::Service, now()).await.unwrap());
        assert!(store.has_read(&first).await.unwrap());
        let mut second = first.clone();
        second.opening.pop();
        let change = DirectoryChange {
            worker: WorkerId::parse("anna").ok(),
            office: OfficeId::parse("here").ok(),
            first_day: Some(day("2026-12-01")),
            ..DirectoryChange::of("opening_removed")
        };
        let later = now() + TimeDelta::days(1);
        assert!(store.save_directory(1, &second, &change, &staff(), later).await.unwrap());
        let newest = store.newest_directory().await.unwrap().unwrap();
        assert_eq!((newest.number, &newest.file), (2, &second));
        assert_eq!(store.directory_version(1).await.unwrap().unwrap().file, first);
        assert_eq!(store.directory_version(3).await.unwrap(), None);
        // Before there was any, the first holds; between two, the earlier one.
        for (after, number) in [(-1000, 1), (0, 1), (23, 1), (24, 2), (9000, 2)] {
            let instant = now() + TimeDelta::hours(after);
            assert_eq!(store.directory_number_at(instant).await.unwrap(), Some(number), "{after}");
        }
        let lines = store.directory_versions(9).await.unwrap();
        assert_eq!(lines.iter().map(|line| line.number).collect::<Vec<_>>(), [2, 1]);
        assert_eq!((lines[0].saved_at, &lines[0].saved_by, &lines[0].change), (later, &staff(), &change));
        assert_eq!(lines[1].change, DirectoryChange::of(DirectoryChange::READ));
        assert_eq!(store.directory_versions(1).await.unwrap().len(), 1);
        assert!(store.has_read(&first).await.unwrap(), "what was changed here is not what was read");
        assert!(!store.has_read(&second).await.unwrap());
    }

    async fn of_two_who_change_the_same_version_one_wins(place) {
        let (file, store) = (centre().own_file().clone(), &place.store);
        let read = DirectoryChange::of(DirectoryChange::READ);
        let other = place.store.clone();
        let by = staff();
        let (one, two) = tokio::join!(
            store.save_directory(0, &file, &read, &Actor::Service, now()),
            other.save_directory(0, &file, &read, &by, now()),
        );
        assert_eq!([one.unwrap(), two.unwrap()].iter().filter(|won| **won).count(), 1);
        assert!(!store.save_directory(0, &file, &read, &by, now()).await.unwrap());
        assert!(!store.save_directory(7, &file, &read, &by, now()).await.unwrap(), "no version is left out");
        assert!(store.save_directory(1, &file, &read, &by, now()).await.unwrap());
        assert_eq!(store.directory_versions(9).await.unwrap().len(), 2);
    }

    async fn each_centre_has_versions_of_its_own(place) {
        let file = centre_of(include_str!("world.toml")).own_file().clone();
        let elsewhere = place.store.of(&CentreId::parse("cri-other").unwrap());
        let read = DirectoryChange::of(DirectoryChange::READ);
        for number in 0..3 {
            assert!(elsewhere.save_directory(number, &file, &read, &Actor::Service, now()).await.unwrap());
        }
        assert_eq!(place.store.newest_directory().await.unwrap(), None);
        assert!(place.store.save_directory(0, &file, &read, &Actor::Service, now()).await.unwrap());
        let numbers = place.store.directory_numbers().await.unwrap();
        assert_eq!(numbers.into_iter().map(|(centre, number)| (centre.to_string(), number)).collect::<Vec<_>>(),
            [("cri-centre".to_owned(), 1), ("cri-other".to_owned(), 3)]);
    }
}
