//! Forms that are refused: the page names the real reason beside its field, keeps
//! what was ticked and written, and says "error" first.

use crate::world::{Answer, OURS, TestApp, form_of};

/// The refused page, as a reader of it meets the error.
fn check(answer: &Answer, reason: &str, field: &str, beside: &str) {
    let html = answer.plain();
    assert!(answer.status == 422 || answer.status == 409, "{reason}: {}", answer.status);
    assert!(html.contains("<title>Erreur : "), "{reason}: {}", html.split("</title>").next().unwrap());
    assert!(html.contains(&format!("href=\"#{field}\"")), "{reason}: no link to #{field}");
    assert!(html.contains(&format!("id=\"{field}\"")), "{reason}: there is no #{field}");
    let at = html
        .find(&format!("id=\"{beside}-error\""))
        .unwrap_or_else(|| panic!("{reason}: not beside {beside}"));
    assert!(html[at..].split("</p>").next().unwrap().contains(reason), "{reason}: {}", &html[at..at + 200]);
    let tied = html
        .split("aria-describedby=\"")
        .skip(1)
        .any(|rest| rest.split('"').next().unwrap().split(' ').any(|id| id == format!("{beside}-error")));
    assert!(tied, "{reason}: nothing is described by {beside}-error");
}

fn is_ticked(html: &str, value: &str) -> bool {
    html.split("<input ").any(|input| {
        let tag = input.split('>').next().unwrap();
        tag.contains(&format!("value=\"{value}\"")) && tag.contains(" checked")
    })
}

#[tokio::test]
async fn a_refused_date_says_what_is_wrong_with_it() {
    const FOUR: &str = "avec quatre chiffres. Exemple";
    const MONTH: &str = "au moins le mois et l'année";
    const YEAR: &str = "au moins l'année";
    const NONE: &str = "n'existe pas";
    let app = TestApp::new().await;
    for (fact, [day, month, year], unsure, reason, field) in [
        ("permit_ordered_on", ["", "", ""], false, "Écrivez la date", "day"),
        ("permit_ordered_on", ["3", "4", ""], false, MONTH, "year"),
        ("permit_ordered_on", ["3", "", "2024"], false, MONTH, "month"),
        ("permit_ordered_on", ["", "", "2024"], false, MONTH, "month"),
        ("permit_ordered_on", ["3", "4", "24"], false, FOUR, "year"),
        ("permit_ordered_on", ["3", "4", "٢٤"], false, FOUR, "year"),
        ("permit_ordered_on", ["3", "4", "20244"], false, FOUR, "year"),
        ("permit_ordered_on", ["30", "2", "2024"], false, NONE, "day"),
        ("permit_ordered_on", ["x", "2", "2024"], false, NONE, "day"),
        ("permit_ordered_on", ["3", "4", "1024"], false, "trop ancienne", "year"),
        ("permit_ordered_on", ["3", "4", "2924"], false, "pas encore arrivée", "year"),
        ("permit_ordered_on", ["3", "4", "2024"], true, "Pas les deux", "day"),
        ("birth_date", ["", "", ""], false, YEAR, "year"),
        ("birth_date", ["3", "4", ""], false, YEAR, "year"),
        ("birth_date", ["", "", "90"], false, FOUR, "year"),
        ("birth_date", ["", "", "1800"], false, "trop ancienne", "year"),
        ("birth_date", ["", "", "1990"], true, "Pas les deux", "day"),
    ] {
        let mut pairs =
            vec![("commune", OURS), ("asking", fact), ("day", day), ("month", month), ("year", year)];
        pairs.extend(unsure.then_some(("answer", "unsure")));
        let answer = app.post_form("/fr/screening", &form_of(&pairs)).await;
        check(&answer, reason, field, "date");
        let html = answer.text();
        for written in [day, year] {
            assert!(
                written.is_empty() || html.contains(&format!("value=\"{written}\"")),
                "{written} is kept"
            );
        }
        assert_eq!(is_ticked(&html, "unsure"), unsure, "{reason}");
    }
}

#[tokio::test]
async fn refused_choices_stay_ticked() {
    let app = TestApp::new().await;
    let ask = async |fact: &str, words: &[&str]| {
        let mut pairs = vec![("commune", OURS), ("asking", fact)];
        pairs.extend(words.iter().map(|word| ("answer", *word)));
        app.post_form("/fr/screening", &form_of(&pairs)).await
    };
    for fact in ["nationalities", "residence_document", "work"] {
        check(&ask(fact, &[]).await, "Choisissez une réponse", "choice-0", "choice");
    }
    for words in [&["TR", "unsure"][..], &["ZZ", "unsure"], &["TR", "ZZ", "unsure"]] {
        let answer = ask("nationalities", words).await;
        check(&answer, "Pas les deux", "choice-0", "choice");
        for word in words {
            assert!(is_ticked(&answer.text(), word), "{word} stays ticked");
        }
    }
}

#[tokio::test]
async fn refused_forms_of_the_booking_name_their_field() {
    let app = TestApp::new().await;
    let wishes = [("commune", OURS), ("kind", "first_reception"), ("language", "ar"), ("interpreter", "no")];
    let send = async |more: &[(&str, &str)]| {
        let pairs: Vec<_> = more.iter().chain(&wishes).copied().collect();
        app.post_form("/fr/appointment", &form_of(&pairs)).await
    };
    check(&send(&[("language", "xx"), ("go", "times")]).await, "", "language", "language");
    check(&send(&[("kind", "party"), ("go", "times")]).await, "", "kind", "kind");
    check(&send(&[("go", "details")]).await, "Choisissez une heure", "slot", "slot");
    let unknown = [("commune-text", "xyzzy"), ("go", "wishes")];
    let unknown = app.post_form("/fr/appointment", &form_of(&unknown)).await;
    check(&unknown, "ne connaissons pas", "commune-text", "commune-text");
    let start = app.first_free().await;
    let who = [("slot", start.as_str()), ("phone", "12"), ("email", "nobody"), ("go", "book")];
    let answer = send(&who).await;
    for (reason, field) in [("nom de famille", "family_name"), ("", "phone"), ("", "email"), ("", "consent")]
    {
        check(&answer, reason, field, field);
    }
}

/// A time that has passed or never was is not "taken by somebody faster".
#[tokio::test]
async fn a_time_that_is_not_free_is_called_what_it_is() {
    let app = TestApp::new().await;
    let wishes = [("commune", OURS), ("kind", "first_reception"), ("language", "ar"), ("interpreter", "no")];
    let person = [("family_name", "Al-Hussein"), ("phone", "0470 12 34 56"), ("consent", "yes")];
    let free = app.first_free().await;
    let taken = app.booked().await["start"].as_str().unwrap().to_owned();
    assert_eq!(free, taken);
    for (slot, said) in [
        ("2026-11-20T09:00:00+01:00", "Cette heure est passée"),
        ("2026-12-01T03:00:00+01:00", "Cette heure n'est pas proposée"),
        ("2026-12-25T09:00:00+01:00", "Cette heure n'est pas proposée"),
        ("yesterday", "Cette heure n'est pas proposée"),
        (&taken, "Cette heure vient d'être prise"),
    ] {
        for go in ["details", "book"] {
            let pairs: Vec<_> =
                wishes.iter().chain(&person).copied().chain([("slot", slot), ("go", go)]).collect();
            let answer = app.post_form("/fr/appointment", &form_of(&pairs)).await;
            let html = answer.plain();
            assert_eq!(answer.status, 409, "{slot} {go}");
            assert!(html.contains(said), "{slot} {go}: {said}");
            assert!(html.contains("<title>Erreur : "), "{slot} {go}");
        }
    }
    for (slot, code) in [
        ("2026-11-20T09:00:00+01:00", "slot_past"),
        ("2026-12-01T03:00:00+01:00", "slot_not_offered"),
        (&taken, "slot_taken"),
    ] {
        let body = crate::world::booking(slot);
        app.book(&format!("0123456789-{code}"), &body).await.is_problem(409, code);
    }
}

#[tokio::test]
async fn signing_in_says_what_was_left_out() {
    let app = TestApp::new().await;
    let send = async |login: &str, password: &str| {
        app.post_form("/fr/staff/sign-in", &form_of(&[("login", login), ("password", password)])).await
    };
    check(&send("claire", "").await, "mot de passe", "password", "password");
    check(&send("", "secret").await, "nom d'utilisateur", "login", "login");
    let both = send("", "").await;
    check(&both, "nom d'utilisateur", "login", "login");
    check(&both, "mot de passe", "password", "password");
    let wrong = send("claire", "secret").await.plain();
    assert!(wrong.contains("<title>Erreur") && !wrong.contains("href=\"#password\""));
}

/// By every way in: the public form, the counter, a file, the API.
#[tokio::test]
async fn a_telephone_number_says_what_is_wrong_with_it() {
    let app = TestApp::new().await;
    let cookie = app.cookie().await;
    let start = app.first_free().await;
    for (number, said, understood, code) in [
        ("0470 12 34 5", "Il manque un chiffre", "+32 47012345", "too_short"),
        ("+33 (0)6 12 34 56", "Il manque un chiffre", "+33 6123456", "too_short"),
        ("064 12 34 567", "un chiffre de trop", "+32 641234567", "too_long"),
        ("0999 99 99 99", "Aucun numéro ne commence ainsi", "+32 999999999", "no_such_prefix"),
        ("call me", "ne pouvons pas lire", "Exemple", "unreadable"),
    ] {
        let person = [("family_name", "Al-Hussein"), ("phone", number), ("consent", "yes")];
        let wishes =
            [("commune", OURS), ("language", "ar"), ("interpreter", "no"), ("slot", &start), ("go", "book")];
        let form = [("key", "a-form-that-is-sent-again")];
        let public: Vec<_> = wishes.iter().chain(&person).chain(&form).copied().collect();
        let public = app.post_form("/fr/appointment", &form_of(&public)).await;
        let wanted = format!("/fr/staff/book?commune={OURS}&language=ar");
        let counter = [("start", start.as_str()), ("key", "0123456789abcdef"), ("do", "book")];
        let counter: Vec<_> = counter.iter().chain(&person).copied().collect();
        let counter = app.post_as(&cookie, &wanted, &counter).await;
        let file = crate::staff::result::open(&app, &cookie, &person).await;
        for answer in [public, counter, file] {
            check(&answer, said, "phone", "phone");
            assert!(answer.plain().contains(understood), "{number}: {understood}");
        }
        let mut body = crate::world::booking(&start);
        body["person"]["phone"] = number.into();
        let problem = app.book("0123456789abcdef", &body).await.is_problem(422, "invalid_fields");
        assert_eq!(crate::world::wrong_fields(&problem), [("person.phone".to_owned(), code.to_owned())]);
    }
    for (lang, said) in [("en", "lacks a digit or more"), ("ar", "ينقص هذا الرقم")] {
        let form = [
            ("commune", OURS),
            ("language", "ar"),
            ("slot", &start),
            ("family_name", "x"),
            ("phone", "0470 12 34 5"),
            ("consent", "yes"),
            ("key", "a-form-that-is-sent-again"),
            ("go", "book"),
        ];
        let page = app.post_form(&format!("/{lang}/appointment"), &form_of(&form)).await;
        assert!(page.text().contains(said), "{lang}");
    }
}
