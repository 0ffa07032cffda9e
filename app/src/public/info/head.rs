//! What the head of a page says to those who have only heard of it: search
//! engines, and whoever is sent its address.

use domain::directory::{Centre, Directory, Office, Opening};
use locales::{InfoTexts, Lang};
use serde_json::{Value, json};
use service::Service;

use super::{frame, words};
use crate::routes::{InfoPage, Page};

/// The head of one page in one language.
pub struct Head {
    /// Its title, without the name of the site.
    pub title: String,
    /// What it is about, in a sentence or two.
    pub about: String,
    /// What it describes, in the words of schema.org.
    pub data: Option<Value>,
}

impl Head {
    /// Of a page that wakes, where it is the same for everyone who has its address.
    #[must_use]
    pub fn of_program(page: &Page, lang: Lang) -> Option<Self> {
        let texts = InfoTexts::of(lang);
        let about = match page {
            Page::Home => texts.home_lead(),
            Page::Screening => texts.info_screening_about(),
            Page::Appointment => texts.info_booking_about(),
            _ => return None,
        };
        Some(Self { title: texts.home_title().to_owned(), about: about.to_owned(), data: None })
    }

    /// Of a page to read; none where there is no such office or commune.
    #[must_use]
    pub fn of(service: &Service, page: &InfoPage, lang: Lang) -> Option<Self> {
        let texts = InfoTexts::of(lang);
        let title = || frame::title(texts, page).to_owned();
        let head = |title: String, about: String| Self { title, about, data: None };
        Some(match page {
            InfoPage::ForWhom => head(title(), texts.info_for_whom_about().to_owned()),
            InfoPage::Path => head(title(), texts.info_path_about().to_owned()),
            InfoPage::Offices => {
                let about = texts.info_offices_about().to_owned();
                Self { data: Some(organizations(service)), ..head(title(), about) }
            }
            InfoPage::Map => head(title(), texts.info_map_about().to_owned()),
            InfoPage::Office(centre, office) => {
                let (directory, office) = words::office(service, centre, office)?;
                let url = [&service.settings.public_url, page.at(lang).as_str()].concat();
                Self {
                    data: Some(place(service, &directory, &office, &url)),
                    ..head(office.name.clone(), texts.info_office_about(&office.name))
                }
            }
            InfoPage::Contact => head(title(), texts.info_contact_about().to_owned()),
            InfoPage::CommuneContact(ins) => {
                let commune = service.communes.commune(ins)?;
                head(texts.info_commune_title(commune.name), texts.info_commune_about(commune.name))
            }
            InfoPage::MyAppointment => head(title(), texts.info_mine_about().to_owned()),
            InfoPage::LinkSent => head(title(), texts.info_mine_sent().to_owned()),
            InfoPage::Interpret(_) => head(title(), texts.interpret_about().to_owned()),
            InfoPage::Earlier(_) => head(title(), texts.earlier_about().to_owned()),
            InfoPage::Offer(_) => head(title(), texts.offer_about().to_owned()),
            InfoPage::About => head(title(), texts.about_what_text().to_owned()),
            InfoPage::Partners => head(title(), texts.info_for_partners_about().to_owned()),
            InfoPage::Embed if !super::is_here(service, page) => return None,
            InfoPage::Embed => head(title(), texts.info_embed_lead().to_owned()),
            InfoPage::Kiosk => head(title(), texts.info_kiosk_needs_scripts().to_owned()),
        })
    }
}

/// The centres of this installation.
fn organizations(service: &Service) -> Value {
    let directories = service.directories();
    let centres: Vec<_> = directories
        .iter()
        .filter_map(|directory| directory.own_centre())
        .map(|centre| organization(service, centre))
        .collect();
    json!({ "@context": "https://schema.org", "@graph": centres })
}

fn organization(service: &Service, centre: &Centre) -> Value {
    let mut data = json!({
        "@type": "GovernmentOrganization",
        "@id": format!("{}/#{}", service.settings.public_url, centre.id),
        "name": centre.name,
        "url": service.settings.public_url,
    });
    if centre.verified
        && let Some(fields) = data.as_object_mut()
    {
        let contact = &centre.contact;
        fields.extend(contact.phone.iter().map(|phone| ("telephone".to_owned(), json!(phone))));
        fields.extend(contact.email.iter().map(|email| ("email".to_owned(), json!(email))));
    }
    data
}

/// An office. What is invented in the demonstration is not told to search engines.
fn place(service: &Service, directory: &Directory, office: &Office, url: &str) -> Value {
    let mut data = json!({
        "@context": "https://schema.org",
        "@type": "GovernmentOffice",
        "name": office.name,
        "url": url,
        "parentOrganization": directory.own_centre().map(|centre| organization(service, centre)),
    });
    if !directory.is_demonstration()
        && let Some(fields) = data.as_object_mut()
    {
        let address = json!({
            "@type": "PostalAddress",
            "streetAddress": office.street,
            "postalCode": office.postal_code.to_string(),
            "addressLocality": office.town,
            "addressCountry": "BE",
        });
        let at = office.position;
        let position =
            json!({ "@type": "GeoCoordinates", "latitude": at.latitude, "longitude": at.longitude });
        fields.insert("address".to_owned(), address);
        fields.insert("geo".to_owned(), position);
        let openings = words::openings(directory, &office.id, service.today()).into_iter().map(opening);
        fields.insert("openingHoursSpecification".to_owned(), openings.collect());
        fields.extend(office.contact.phone.iter().map(|phone| ("telephone".to_owned(), json!(phone))));
    }
    data
}

fn opening(opening: &Opening) -> Value {
    let day = match opening.weekday {
        chrono::Weekday::Mon => "Monday",
        chrono::Weekday::Tue => "Tuesday",
        chrono::Weekday::Wed => "Wednesday",
        chrono::Weekday::Thu => "Thursday",
        chrono::Weekday::Fri => "Friday",
        chrono::Weekday::Sat => "Saturday",
        chrono::Weekday::Sun => "Sunday",
    };
    json!({
        "@type": "OpeningHoursSpecification",
        "dayOfWeek": format!("https://schema.org/{day}"),
        "opens": opening.start.to_string(),
        "closes": opening.end.to_string(),
        "validFrom": opening.from.to_string(),
        "validThrough": opening.until.map(|until| until.to_string()),
    })
}
