//! Centres and their reception offices.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{CentreId, OfficeId, RoomId};
use crate::place::Region;

/// Under whose rules a centre works.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scheme {
    /// *Parcours d'intégration*, French-speaking Wallonia.
    Wallonia,
    /// *Parcours d'accueil*, Brussels.
    Brussels,
    /// *Inburgering*, Flanders.
    Flanders,
    /// *Integrationsparcours*, German-speaking Community.
    GermanSpeaking,
}

impl Scheme {
    /// The scheme of those who live in a region.
    #[must_use]
    pub const fn of(region: Region) -> Self {
        match region {
            Region::WalloniaFrench => Self::Wallonia,
            Region::Brussels => Self::Brussels,
            Region::Flanders => Self::Flanders,
            Region::GermanSpeaking => Self::GermanSpeaking,
        }
    }
}

/// How to reach a centre or an office; empty where nothing is verified.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// Telephone number, as people read it.
    pub phone: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Web page.
    pub website: Option<String>,
}

/// A regional integration centre, or what stands for one in another scheme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Centre {
    /// The key.
    pub id: CentreId,
    /// Name in use today.
    pub name: String,
    /// Older name or abbreviation that people still know.
    pub known_as: Option<String>,
    /// Whose rules it follows.
    pub scheme: Scheme,
    /// Town of its seat, where it has one.
    pub town: Option<String>,
    /// Whether `contact` was confirmed by the centre itself; unverified contacts
    /// are never shown as real.
    pub verified: bool,
    /// How to reach it.
    #[serde(default)]
    pub contact: Contact,
}

/// Where on the map, in degrees (WGS 84).
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Position {
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
}

impl Position {
    /// Whether it lies in a rectangle around the country: enough to notice a swapped
    /// latitude.
    #[must_use]
    pub fn is_in_belgium(self) -> bool {
        (49.4..=51.6).contains(&self.latitude) && (2.5..=6.5).contains(&self.longitude)
    }

    /// Reads the degrees north and the degrees east as maps write them, `50.4786, 4.1874`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split([',', ';', ' ']).filter(|part| !part.is_empty());
        let (latitude, longitude) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
        let are_numbers = |one: f64, other: f64| one.is_finite() && other.is_finite();
        (parts.next().is_none() && are_numbers(latitude, longitude)).then_some(Self { latitude, longitude })
    }
}

/// A room in which one person is received at a time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Room {
    /// The key; unique in the centre.
    pub id: RoomId,
    /// Name on its door, as staff read it.
    pub name: String,
}

/// A reception office (*bureau d'accueil*): a place where people are received,
/// by appointment only.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Office {
    /// The key.
    pub id: OfficeId,
    /// Name on the door.
    pub name: String,
    /// Street and number.
    pub street: String,
    /// Postal code.
    pub postal_code: u16,
    /// Town.
    pub town: String,
    /// How to get in: floor, steps, lift, bus stop. In French, as the centre
    /// writes it.
    pub accessibility: String,
    /// Whether someone in a wheelchair gets in alone.
    pub step_free: bool,
    /// Where it is; approximate in the demonstration set.
    pub position: Position,
    /// How to reach it.
    #[serde(default)]
    pub contact: Contact,
    /// The rooms for appointments, the first free one taken first. Where none is
    /// listed, there is always room.
    #[serde(default)]
    pub rooms: Vec<Room>,
    /// The last day on which it is open, where it closes for good. It keeps its id and
    /// its name, as the appointments that were there remember them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<NaiveDate>,
}

impl Office {
    /// Whether it has not closed for good by `date`.
    #[must_use]
    pub fn is_there_on(&self, date: NaiveDate) -> bool {
        self.until.is_none_or(|until| date <= until)
    }
}
