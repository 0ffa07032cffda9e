//! Erasing people on their wish.

use std::fs;

use crate::{
    jalon::Jalon,
    logs::{field, post},
    verbs::get,
};

/// Books for somebody; the reference of her appointment.
fn book(address: &str, number: u8, family_name: &str, phone: &str) -> String {
    let slots = get(address, "/api/v1/slots?commune=58001&kind=first_reception&days=60");
    let start = field(&slots, "start");
    let booking = format!(
        r#"{{"commune":"58001","kind":"first_reception","start":"{start}","language":"fr","consent":true,
            "person":{{"given_name":"Zephyrine","family_name":"{family_name}","phone":"{phone}"}}}}"#
    );
    let key = format!("Idempotency-Key: a-key-for-number-{number}\r\n");
    let booked = post(address, "/api/v1/appointments", "application/json", &key, &booking);
    assert!(booked.starts_with("HTTP/1.1 201"), "{booked}");
    field(&booked, "reference").to_owned()
}

#[test]
fn somebody_is_found_first_and_erased_on_a_second_word() {
    let jalon = Jalon::new();
    let serving = jalon.serve(&[("JALON_LIMITS", "off")]);
    let first = book(&serving.address, 1, "Quetzal", "0479 55 66 77");
    let second = book(&serving.address, 2, "Quetzal", "0479 55 66 77");
    let other = book(&serving.address, 3, "Quetzalina", "0479 55 66 78");
    assert!(serving.end().success());

    let erase = |who: &[&str]| jalon.run(&[&["person", "erase"], who].concat(), &[]);
    erase(&[]).says_in_one_line(&["--reference", "--name", "--phone"]);
    erase(&["--phone", "somewhere"]).says_in_one_line(&["telephone number"]);
    erase(&["--name", "Quetzal"]).says_in_one_line(&["nobody"]);
    let found = erase(&["--name", "zephyrine quetzal"]);
    assert!(found.ok && found.out.contains(&first) && found.out.contains(&second), "{}", found.out);
    assert!(!found.out.contains(&other) && found.out.contains("--yes"), "{}", found.out);
    let one = erase(&["--phone", "0479 55 66 77", "--reference", &first]);
    assert!(one.out.contains(&first) && !one.out.contains(&second), "{}", one.out);

    let gone = erase(&["--name", "Quetzal Zephyrine", "--yes"]);
    assert!(gone.ok && gone.out.contains("from 2 appointments and 0 files"), "{} {}", gone.out, gone.err);
    erase(&["--phone", "0479 55 66 77"]).says_in_one_line(&["nobody"]);
    assert!(erase(&["--reference", &other]).out.contains("Quetzalina"), "nobody else is touched");
    for file in fs::read_dir(jalon.folder.join("var")).unwrap() {
        let bytes = fs::read(file.unwrap().path()).unwrap();
        let stands = |text: &str| bytes.windows(text.len()).any(|part| part == text.as_bytes());
        assert!(!stands("+32479556677"));
    }
}
