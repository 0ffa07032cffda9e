use domain::people::{Phone, PhoneFault};
use proptest::prelude::*;
use rlibphonenumber::{PHONE_NUMBER_UTIL, PhoneNumberFormat, PhoneNumberType};

use super::read_phone;

fn read(text: &str) -> Result<String, String> {
    read_phone(text).map(String::from).map_err(|fault| match fault {
        PhoneFault::Unreadable => "unreadable".to_owned(),
        PhoneFault::TooShort(number) => format!("short {number}"),
        PhoneFault::TooLong(number) => format!("long {number}"),
        PhoneFault::NoSuchPrefix(number) => format!("prefix {number}"),
    })
}

#[test]
fn numbers_are_read_as_people_write_them() {
    for (written, number) in [
        ("0470 12 34 56", "+32470123456"),
        ("0470/12.34.56", "+32470123456"),
        ("(064) 23-86-56", "+3264238656"),
        ("02 515 02 11", "+3225150211"),
        ("+32 470 12 34 56", "+32470123456"),
        ("+32 (0)470 12 34 56", "+32470123456"),
        ("+32 0470 12 34 56", "+32470123456"),
        ("(+32) 470 12 34 56", "+32470123456"),
        ("0032470123456", "+32470123456"),
        ("0032 (0)470 12 34 56", "+32470123456"),
        ("32470123456", "+32470123456"),
        ("33612345678", "+33612345678"),
        ("tel:+32470123456", "+32470123456"),
        ("\u{200E}+32\u{A0}470\u{202F}12\u{2011}34\u{2212}56", "+32470123456"),
        ("٠٤٧٠ ١٢ ٣٤ ٥٦", "+32470123456"),
        ("०४७० १२ ३४ ५६", "+32470123456"),
        ("＋３２ ４７０ １２ ３４ ５６", "+32470123456"),
        ("+33 (0)6 12 34 56 78", "+33612345678"),
        ("+39 06 698 12345", "+390669812345"),
        ("+380 44 123 45 67", "+380441234567"),
        ("00963 11 123 4567", "+963111234567"),
        ("+90 212 123 45 67", "+902121234567"),
        ("+212 6 50 12 34 56", "+212650123456"),
        ("+93 70 123 4567", "+93701234567"),
    ] {
        assert_eq!(read(written).as_deref(), Ok(number), "{written}");
    }
}

#[test]
fn what_is_no_number_says_why_and_what_was_understood() {
    for (written, fault) in [
        ("", "unreadable"),
        ("call me", "unreadable"),
        ("0470 12 34 5x", "unreadable"),
        ("++32470123456", "unreadable"),
        ("0470+123456", "unreadable"),
        ("470123456", "unreadable"),
        ("0470 12 34 5", "short +32 47012345"),
        ("0470", "short +32 470"),
        ("+32 470 12", "short +32 47012"),
        ("064 12 34 567", "long +32 641234567"),
        ("0470 12 34 56 7", "long +32 4701234567"),
        ("+33 6 12 34 56 7", "short +33 61234567"),
        ("+33 6 12 34 56 789", "long +33 6123456789"),
        ("0999 99 99 99", "prefix +32 999999999"),
        ("+999 12 34 56 78", "prefix +99912345678"),
        ("+0 123456789", "prefix +0123456789"),
    ] {
        assert_eq!(read(written).unwrap_err(), fault, "{written}");
    }
}

/// The numbers that the plans give as examples, in every country, as its own
/// people write them and as a telephone fills them in.
#[test]
fn every_country_is_known() {
    let (mut countries, mut tried) = (0, 0);
    for region in PHONE_NUMBER_UTIL.get_supported_regions() {
        countries += 1;
        let kinds = [PhoneNumberType::Mobile, PhoneNumberType::FixedLine, PhoneNumberType::TollFree];
        for kind in kinds {
            let Ok(number) = PHONE_NUMBER_UTIL.get_example_number_for_type_and_region(region, kind) else {
                continue;
            };
            let [e164, spaced] = [PhoneNumberFormat::E164, PhoneNumberFormat::International]
                .map(|format| number.format_as(format).into_owned());
            let zeros = e164.replacen('+', "00", 1);
            let arabic: String = spaced
                .chars()
                .map(|c| c.to_digit(10).and_then(|d| char::from_u32(0x660 + d)).unwrap_or(c))
                .collect();
            for written in
                [&e164, &spaced, &zeros, &arabic, &spaced.replace(' ', "-"), &spaced.replace(' ', "\u{202F}")]
            {
                assert_eq!(read(written).as_deref(), Ok(e164.as_str()), "{written} of {region:?}");
                tried += 1;
            }
        }
    }
    assert!(countries > 240 && tried > 3_500, "{countries} countries, {tried} writings");
}

proptest! {
    #[test]
    fn nothing_typed_fails_badly(text in "\\PC{0,40}|[+0-9 ()./-]{0,40}|00[0-9]{0,30}") {
        match read_phone(&text) {
            // What is kept is read again as itself.
            Ok(phone) => {
                prop_assert_eq!(Phone::parse(phone.as_str()), Ok(phone.clone()));
                prop_assert_eq!(read_phone(phone.as_str()), Ok(phone));
            }
            Err(PhoneFault::Unreadable) => {}
            Err(PhoneFault::TooShort(number) | PhoneFault::TooLong(number) | PhoneFault::NoSuchPrefix(number)) => {
                prop_assert!(number.to_string().len() > 1);
            }
        }
    }
}
