//! Who signed which rules, and what is remarked beside them.

use chrono::TimeDelta;
use domain::eligibility::{RULEBOOK, RemarkId, RemarkText, RuleId, RulebookName, VERSIONS};
use domain::people::{Role, StaffId};
use store::{AddStaff, CentreStore, NewStaff, Settling, Signing};

use crate::world::now;

pub async fn colleague(store: &CentreStore, name: &str, number: u8) -> StaffId {
    let new = NewStaff {
        centre: store.centre().clone(),
        login: name.to_lowercase(),
        name: name.to_owned(),
        role: Role::Coordinator,
        worker: None,
        password_hash: "$argon2id$…".to_owned(),
    };
    match store.add_staff(&new, [number; 10], now()).await.unwrap() {
        AddStaff::Added(id) => id,
        AddStaff::LoginTaken => panic!("taken"),
    }
}

/// The fingerprint of a document.
const WORDS: u64 = 0x00ab;

fn rules() -> RulebookName {
    RULEBOOK.stamp().into()
}

fn text(text: &str) -> RemarkText {
    RemarkText::parse(text).unwrap()
}

on_both! {
    async fn signing_twice_is_the_same_signature(place) {
        let alix = colleague(&place.store, "Alix", 1).await;
        let rules = rules();
        let later = now() + TimeDelta::hours(1);
        assert_eq!(place.store.sign_rulebook(&rules, WORDS, &alix, now()).await.unwrap(), Signing::Signed);
        assert_eq!(place.store.sign_rulebook(&rules, WORDS, &alix, later).await.unwrap(), Signing::AlreadySigned);
        let signed = place.store.signatures().await.unwrap();
        assert_eq!(signed.len(), 1);
        assert_eq!((&signed[0].rulebook, &signed[0].by, signed[0].name.as_str(), signed[0].at), (&rules, &alix, "Alix", now()));
    }

    async fn a_double_click_is_one_signature(place) {
        let alix = colleague(&place.store, "Alix", 1).await;
        let rules = rules();
        let mut clicks = tokio::task::JoinSet::new();
        for _ in 0..12 {
            let (store, rules, alix) = (place.store.clone(), rules.clone(), alix.clone());
            clicks.spawn(async move { store.sign_rulebook(&rules, WORDS, &alix, now()).await.unwrap() });
        }
        let answers = clicks.join_all().await;
        assert_eq!(answers.iter().filter(|answer| **answer == Signing::Signed).count(), 1);
    }

    async fn each_colleague_signs_each_version(place) {
        let alix = colleague(&place.store, "Alix", 1).await;
        let noor = colleague(&place.store, "Noor", 2).await;
        for (hours, book) in VERSIONS.iter().enumerate() {
            for who in [&alix, &noor] {
                let at = now() + TimeDelta::hours(hours as i64);
                place.store.sign_rulebook(&book.stamp().into(), WORDS, who, at).await.unwrap();
            }
        }
        let signed = place.store.signatures().await.unwrap();
        let told: Vec<_> = signed.iter().map(|one| (one.rulebook.version.as_str(), one.name.as_str())).collect();
        let (old, new) = (VERSIONS[0].version, VERSIONS[1].version);
        assert_eq!(told, [(old, "Alix"), (old, "Noor"), (new, "Alix"), (new, "Noor")]);
    }

    async fn nobody_signs_without_an_account(place) {
        let stranger = StaffId::new("nobody");
        let rules = rules();
        assert!(place.store.sign_rulebook(&rules, WORDS, &stranger, now()).await.is_err());
        assert!(place.store.signatures().await.unwrap().is_empty());
    }

    async fn a_remark_stands_beside_its_rule_and_is_settled_once(place) {
        let alix = colleague(&place.store, "Alix", 1).await;
        let noor = colleague(&place.store, "Noor", 2).await;
        let store = &place.store;
        let one = store.add_remark(&rules(), RuleId::R17Work, &text("À vérifier.\n<b>Art. 150</b>"), &alix, [1; 10], now()).await.unwrap();
        let later = now() + TimeDelta::hours(2);
        store.add_remark(&rules(), RuleId::R02Belgian, &text("ملاحظة"), &noor, [2; 10], later).await.unwrap();

        assert_eq!(store.settle_remark(&one, &noor, later).await.unwrap(), Settling::Settled);
        assert_eq!(store.settle_remark(&one, &alix, later + TimeDelta::hours(1)).await.unwrap(), Settling::NothingOpen);
        assert_eq!(store.settle_remark(&RemarkId::new("nothing"), &alix, later).await.unwrap(), Settling::NothingOpen);

        let remarks = store.remarks(&rules()).await.unwrap();
        let told: Vec<_> = remarks.iter().map(|one| (one.rule.as_str(), one.text.as_str(), one.by.as_str(), one.at, one.settled.clone())).collect();
        assert_eq!(told, [
            ("R17-WORK", "À vérifier.\n<b>Art. 150</b>", "Alix", now(), Some(("Noor".to_owned(), later))),
            ("R02-BELGIAN", "ملاحظة", "Noor", later, None),
        ]);
    }

    async fn other_words_are_signed_anew_and_the_earlier_signature_stays(place) {
        let alix = colleague(&place.store, "Alix", 1).await;
        let later = now() + TimeDelta::hours(1);
        assert_eq!(place.store.sign_rulebook(&rules(), WORDS, &alix, now()).await.unwrap(), Signing::Signed);
        assert_eq!(place.store.sign_rulebook(&rules(), WORDS + 1, &alix, later).await.unwrap(), Signing::Signed);
        let changed = RulebookName { hash: 7, ..rules() };
        assert_eq!(place.store.sign_rulebook(&changed, WORDS, &alix, later + TimeDelta::hours(1)).await.unwrap(), Signing::Signed);
        let signed = place.store.signatures().await.unwrap();
        let told: Vec<_> = signed.iter().map(|one| (one.rulebook.hash, one.wording)).collect();
        assert_eq!(told, [(RULEBOOK.hash, WORDS), (RULEBOOK.hash, WORDS + 1), (7, WORDS)]);
    }

    async fn a_remark_stays_with_its_version_when_the_rules_change(place) {
        let alix = colleague(&place.store, "Alix", 1).await;
        let old = RulebookName::from(VERSIONS[0].stamp());
        let before = RulebookName { hash: 7, ..old.clone() };
        place.store.add_remark(&before, RuleId::R04Uk, &text("Carte M ?"), &alix, [1; 10], now()).await.unwrap();
        let remarks = place.store.remarks(&old).await.unwrap();
        assert_eq!(remarks.iter().map(|one| one.rulebook.hash).collect::<Vec<_>>(), [7]);
        assert!(place.store.remarks(&rules()).await.unwrap().is_empty());
    }

    async fn a_double_click_is_one_remark_and_the_same_words_later_open_it_again(place) {
        let alix = colleague(&place.store, "Alix", 1).await;
        let noor = colleague(&place.store, "Noor", 2).await;
        let mut clicks = tokio::task::JoinSet::new();
        for click in 0..12 {
            let (store, alix) = (place.store.clone(), alix.clone());
            clicks.spawn(async move { store.add_remark(&rules(), RuleId::R04Uk, &text("Carte M ?"), &alix, [click; 10], now()).await.unwrap() });
        }
        let mut ids = clicks.join_all().await;
        ids.dedup();
        let [one] = &ids[..] else { panic!("{ids:?}") };

        place.store.settle_remark(one, &noor, now()).await.unwrap();
        let again = place.store.add_remark(&rules(), RuleId::R04Uk, &text("Carte M ?"), &alix, [99; 10], now()).await.unwrap();
        assert_eq!(&again, one);
        assert_eq!(place.store.remarks(&rules()).await.unwrap()[0].settled, None);

        for (rule, words, by) in [(RuleId::R04UkM, "Carte M ?", &alix), (RuleId::R04Uk, "Carte N ?", &alix), (RuleId::R04Uk, "Carte M ?", &noor)] {
            let other = place.store.add_remark(&rules(), rule, &text(words), by, [words.len() as u8 + rule as u8; 10], now()).await;
            assert_ne!(other.ok().as_ref(), Some(one));
        }
    }

    async fn the_fingerprint_is_sixteen_digits_even_when_it_begins_with_zeros(place) {
        let alix = colleague(&place.store, "Alix", 1).await;
        let rules = RulebookName { id: "wallonia".to_owned(), version: "2030-01-01".to_owned(), hash: 0x0000_00ab_0000_0001 };
        assert_eq!(rules.hash_text(), "000000ab00000001");
        place.store.sign_rulebook(&rules, WORDS, &alix, now()).await.unwrap();
        assert_eq!(place.store.signatures().await.unwrap()[0].rulebook, rules);
        assert_eq!(RulebookName::from(RULEBOOK.stamp()).hash_text(), RULEBOOK.stamp().hash_text());
    }
}
