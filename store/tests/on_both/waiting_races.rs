//! Offers against bookings, against their own end, and of several servers at once.

use chrono::TimeDelta;
use domain::booking::{OfferAnswer, OfferOutcome};
use domain::people::Actor;
use store::BookAnswer;
use tokio::task::JoinSet;

use crate::waiting::{TUESDAY, held, offers, sending, start_of, try_booking, two_who_wait};
use crate::world::{at, centre, key, now, random, staff, wish};

use OfferAnswer::Take;

on_both! {
    async fn of_servers_that_make_offers_at_once_one_makes_each(place) {
        let store = sending(&place);
        let (first, second) = two_who_wait(&store).await;
        let mut servers = JoinSet::new();
        for _ in 0..8 {
            let store = store.clone();
            servers.spawn(async move { store.make_offers(&centre(), now()).await.unwrap() });
        }
        assert_eq!(servers.join_all().await.into_iter().sum::<u32>(), 1);
        assert_eq!((offers(&store, &first).await.len(), offers(&store, &second).await.len()), (1, 0));
        assert_eq!(held(&place).await, 6);
    }

    async fn of_an_offer_and_bookings_of_the_same_hour_one_wins(place) {
        for round in 0..6_usize {
            let store = sending(&place);
            if round == 0 {
                two_who_wait(&store).await;
            }
            let mut race = JoinSet::new();
            for number in 0..4 {
                let store = store.clone();
                race.spawn(async move {
                    if number == 0 {
                        return store.make_offers(&centre(), now()).await.unwrap();
                    }
                    let booked = try_booking(&store, TUESDAY, 2000 + round * 10 + number).await;
                    u32::from(matches!(booked, BookAnswer::Booked(_)))
                });
            }
            let winners: u32 = race.join_all().await.into_iter().sum();
            assert_eq!(winners, u32::from(round == 0), "the hour is given once");
        }
    }

    async fn taking_it_twice_at_the_last_moment_and_while_it_ends_gives_one_answer(place) {
        let store = sending(&place);
        let (first, _) = two_who_wait(&store).await;
        store.make_offers(&centre(), now()).await.unwrap();
        let (just, over) = (now() + TimeDelta::hours(3) - TimeDelta::seconds(1), now() + TimeDelta::hours(3));
        let mut race = JoinSet::new();
        for number in 0..8_usize {
            let (store, first) = (store.clone(), first.clone());
            race.spawn(async move {
                match number % 4 {
                    0 => drop(store.end_offers(over).await.unwrap()),
                    1 => {
                        let request = wish(TUESDAY);
                        let (key, by) = (key(3000 + number), staff());
                        store.book(&centre(), &request, &key, &by, random(3000 + number), over).await.unwrap();
                    }
                    _ => {
                        let by = Actor::Visitor;
                        store.answer_offer(&centre(), (&first, 1), Take, &by, just).await.unwrap();
                    }
                }
            });
        }
        race.join_all().await;
        let taken = offers(&store, &first).await[0].1 == Some(OfferOutcome::Taken);
        assert_eq!(start_of(&store, &first).await == at(TUESDAY), taken);
        let holders: Vec<(String,)> = sqlx::query_as(
            "SELECT DISTINCT held_by FROM busy b WHERE resource = 'worker:anna' AND cell >= $1 AND cell < $2",
        )
        .bind(at(TUESDAY).timestamp() / 900)
        .bind(at(TUESDAY).timestamp() / 900 + 6)
        .fetch_all(&place.rows)
        .await
        .unwrap();
        assert_eq!(holders.len(), 1, "{holders:?}");
        assert_eq!(holders[0].0 == format!("appointment:{first}"), taken);
    }
}
