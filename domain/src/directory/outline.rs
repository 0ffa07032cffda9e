//! The shapes that the map of a territory is drawn with, and how far it is from one
//! place to another.

use super::{Commune, Directory, Position, files::OutlineRow};
use crate::place::Ins;

/// Mean radius of the earth, in kilometres (IUGG).
const RADIUS: f64 = 6371.0088;

/// A corner of an outline, in thousandths of a degree (WGS 84).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Corner {
    /// Thousandths of a degree east.
    pub longitude: i32,
    /// Thousandths of a degree north.
    pub latitude: i32,
}

/// An area of the country whose borders are known: one judicial canton, or those that
/// share a commune. Approximate, and for drawing only: what decides is the commune.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outline {
    /// The place that it is called by.
    pub name: String,
    /// The communes that lie in it.
    pub communes: Vec<Ins>,
    /// Its closed lines; of each, the last corner joins the first.
    pub rings: Vec<Vec<Corner>>,
}

/// An area that a centre works in, wholly or in part.
#[derive(Debug, Clone, PartialEq)]
pub struct Area<'a> {
    /// Its shape.
    pub outline: &'a Outline,
    /// The communes that the centre receives, by INS code.
    pub own: Vec<&'a Commune>,
    /// Those that another centre receives.
    pub others: Vec<&'a Commune>,
}

impl Outline {
    /// Reads a line of `outlines.csv`.
    ///
    /// # Errors
    /// The part that cannot be understood.
    pub fn read(row: &OutlineRow) -> Result<Self, String> {
        let ins = |code: &str| Ins::parse(code).map_err(|_| code.to_owned());
        let corner = |text: &str| {
            let (longitude, latitude) = text.split_once('/').ok_or(text)?;
            let number = |text: &str| text.parse().map_err(|_| text.to_owned());
            Ok(Corner { longitude: number(longitude)?, latitude: number(latitude)? })
        };
        let ring = |ring: &str| ring.split(' ').map(corner).collect::<Result<Vec<_>, String>>();
        Ok(Self {
            name: row.name.clone(),
            communes: row.communes.split(' ').map(ins).collect::<Result<_, _>>()?,
            rings: row.outline.split(';').map(ring).collect::<Result<_, _>>()?,
        })
    }

    /// The middle of its largest part: the centre of mass.
    #[must_use]
    pub fn middle(&self) -> Option<Position> {
        let of_ring = |ring: &Vec<Corner>| {
            let at = |corner: &Corner| (f64::from(corner.longitude), f64::from(corner.latitude));
            let next = ring.iter().cycle().skip(1);
            let mut sum = (0.0, 0.0, 0.0);
            for ((x, y), (to_x, to_y)) in ring.iter().map(at).zip(next.map(at)) {
                let part = x * to_y - to_x * y;
                sum = (sum.0 + part, sum.1 + part * (x + to_x), sum.2 + part * (y + to_y));
            }
            sum
        };
        let largest =
            self.rings.iter().map(of_ring).max_by(|one, other| one.0.abs().total_cmp(&other.0.abs()));
        let (twice, longitude, latitude) = largest.filter(|(twice, ..)| *twice != 0.0)?;
        let thousandths = 3.0 * twice * 1000.0;
        Some(Position { latitude: latitude / thousandths, longitude: longitude / thousandths })
    }

    /// Whether a place lies inside.
    #[must_use]
    pub fn contains(&self, place: Position) -> bool {
        let (x, y) = (place.longitude * 1000.0, place.latitude * 1000.0);
        let mut inside = false;
        for ring in &self.rings {
            for (from, to) in ring.iter().zip(ring.iter().cycle().skip(1)) {
                let (from_y, to_y) = (f64::from(from.latitude), f64::from(to.latitude));
                let (from_x, to_x) = (f64::from(from.longitude), f64::from(to.longitude));
                if (from_y > y) != (to_y > y) && x < (to_x - from_x) * (y - from_y) / (to_y - from_y) + from_x
                {
                    inside = !inside;
                }
            }
        }
        inside
    }
}

impl Area<'_> {
    /// Whether another centre receives people of it too.
    #[must_use]
    pub const fn is_cut(&self) -> bool {
        !self.others.is_empty()
    }
}

impl Directory {
    /// The areas that the own centre works in.
    pub fn areas<'a>(&'a self, outlines: &'a [Outline]) -> impl Iterator<Item = Area<'a>> {
        outlines.iter().filter_map(|outline| {
            let communes = outline.communes.iter().filter_map(|ins| self.commune(*ins));
            let (own, others): (Vec<_>, Vec<_>) =
                communes.partition(|commune| self.office_of(commune.ins).is_some());
            (!own.is_empty()).then_some(Area { outline, own, others })
        })
    }
}

impl Position {
    /// How far it is to another place as the crow flies, in kilometres (haversine).
    #[must_use]
    pub fn kilometres_to(self, other: Self) -> f64 {
        let half = |from: f64, to: f64| ((to - from).to_radians() / 2.0).sin().powi(2);
        let (here, there) = (self.latitude.to_radians(), other.latitude.to_radians());
        let across = half(self.latitude, other.latitude)
            + here.cos() * there.cos() * half(self.longitude, other.longitude);
        2.0 * RADIUS * across.sqrt().min(1.0).asin()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(outline: &str) -> OutlineRow {
        OutlineRow { name: "Ici".into(), communes: "55022 55035".into(), outline: outline.into() }
    }

    #[test]
    fn an_outline_is_read_and_what_is_no_place_is_named() {
        let read = Outline::read(&row("4000/50500 4100/50500 4100/50600;0/0 1/0 1/1")).unwrap();
        assert_eq!((read.rings.len(), read.communes.len()), (2, 2));
        assert_eq!(read.rings[0][1], Corner { longitude: 4100, latitude: 50_500 });
        assert_eq!(Outline::read(&row("4000/50500 4100")), Err("4100".into()));
        assert_eq!(Outline::read(&row("4000/x")), Err("x".into()));
        assert_eq!(Outline::read(&OutlineRow { communes: "5".into(), ..row("0/0") }), Err("5".into()));
    }

    #[test]
    fn the_middle_is_that_of_the_largest_part_and_lies_inside() {
        let outline = Outline::read(&row(
            "3000/50000 3001/50000 3001/50001;4000/50500 4100/50500 4100/50600 4000/50600",
        ));
        let outline = outline.unwrap();
        let middle = outline.middle().unwrap();
        assert!(
            (middle.longitude - 4.05).abs() < 1e-9 && (middle.latitude - 50.55).abs() < 1e-9,
            "{middle:?}"
        );
        assert!(outline.contains(middle));
        assert!(!outline.contains(Position { latitude: 50.55, longitude: 4.2 }));
    }

    #[test]
    fn a_distance_is_as_the_crow_flies() {
        let brussels = Position { latitude: 50.8467, longitude: 4.3525 };
        let liege = Position { latitude: 50.6412, longitude: 5.5718 };
        assert!((brussels.kilometres_to(liege) - 88.9).abs() < 0.5, "{}", brussels.kilometres_to(liege));
        assert!(brussels.kilometres_to(brussels) < 1e-9);
    }
}
