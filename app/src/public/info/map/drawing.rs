//! From degrees to a picture: an equirectangular projection that is true at 50.5° north.
//! Over the breadth of Wallonia a distance is wrong by less than two hundredths.

use std::fmt::Write;

use domain::directory::{Corner, Outline, Position};

/// The width of every map, in units of its own.
pub const WIDTH: i32 = 1000;
/// Left free around what is drawn.
const MARGIN: f64 = 14.0;
/// No map is higher, so that letters and points are as large on all of them.
const HIGHEST: f64 = 850.0;
/// What is shown at least, in degrees: an office alone has no breadth.
const LEAST: f64 = 0.05;
/// How much longer a degree of latitude is than one of longitude: 1 ÷ cos 50.5°.
pub const STRETCH: f64 = 1.572_13;

/// Which part of the country a map shows, and how large.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct View {
    /// Degrees of its left edge.
    pub west: f64,
    /// Degrees of its upper edge.
    pub north: f64,
    /// Units in a degree of longitude.
    pub scale: f64,
    pub height: i32,
}

impl View {
    /// What shows these shapes and places whole; none of nothing.
    pub fn around<'a>(
        outlines: impl Iterator<Item = &'a Outline>,
        places: impl Iterator<Item = Position>,
    ) -> Option<Self> {
        let corners = outlines.flat_map(|outline| outline.rings.iter().flatten()).map(degrees);
        let mut all = corners.chain(places);
        let first = all.next()?;
        let (least, most) = all.fold((first, first), |(least, most), place| {
            let lowest = |a: Position, b: Position, pick: fn(f64, f64) -> f64| Position {
                latitude: pick(a.latitude, b.latitude),
                longitude: pick(a.longitude, b.longitude),
            };
            (lowest(least, place, f64::min), lowest(most, place, f64::max))
        });
        let breadth = most.longitude - least.longitude;
        let height = (most.latitude - least.latitude) * STRETCH;
        let inner = f64::from(WIDTH) - 2.0 * MARGIN;
        let scale = inner / breadth.max(height * f64::from(WIDTH) / HIGHEST).max(LEAST);
        // What is narrow stands in the middle.
        let beside = (inner - breadth * scale) / 2.0 + MARGIN;
        Some(Self {
            west: least.longitude - beside / scale,
            north: most.latitude + MARGIN / (scale * STRETCH),
            scale,
            height: units(height * scale + 2.0 * MARGIN),
        })
    }

    /// Where a place stands, in units from the upper left.
    pub fn place(&self, at: Position) -> (i32, i32) {
        let right = (at.longitude - self.west) * self.scale;
        let down = (self.north - at.latitude) * self.scale * STRETCH;
        (units(right), units(down))
    }

    /// A shape, as the `d` of a path (SVG 2, section 9.3).
    pub fn path(&self, outline: &Outline) -> String {
        let mut path = String::new();
        for ring in &outline.rings {
            let mut before = None;
            for corner in ring {
                let (x, y) = self.place(degrees(corner));
                match before {
                    None => step(&mut path, 'M', x, y),
                    Some((from_x, from_y)) if (from_x, from_y) != (x, y) => {
                        step(&mut path, 'l', x - from_x, y - from_y);
                    }
                    Some(_) => {}
                }
                before = Some((x, y));
            }
            path.push('z');
        }
        path
    }
}

fn step(path: &mut String, command: char, x: i32, y: i32) {
    let space = if y < 0 { "" } else { " " };
    let _ = write!(path, "{command}{x}{space}{y}");
}

fn degrees(corner: &Corner) -> Position {
    Position {
        latitude: f64::from(corner.latitude) / 1000.0,
        longitude: f64::from(corner.longitude) / 1000.0,
    }
}

#[expect(clippy::cast_possible_truncation, reason = "a map has thousands of units")]
const fn units(length: f64) -> i32 {
    length.round() as i32
}

#[cfg(test)]
mod tests {
    use domain::directory::files::OutlineRow;

    use super::*;

    fn outline(rings: &str) -> Outline {
        let row = OutlineRow { name: "Ici".into(), communes: "55022".into(), outline: rings.into() };
        Outline::read(&row).unwrap()
    }

    #[test]
    fn what_is_as_broad_as_it_is_high_on_the_ground_is_so_on_the_map() {
        // A tenth of a degree of longitude is 7.07 km there, as long as 0.0636° of latitude.
        let square = outline("4000/50468 4100/50468 4100/50532 4000/50532");
        let view = View::around([&square].into_iter(), std::iter::empty()).unwrap();
        let [(left, top), (right, low)] = [(50.532, 4.0), (50.468, 4.1)]
            .map(|(latitude, longitude)| view.place(Position { latitude, longitude }));
        assert!(((right - left) - (low - top)).abs() < 10, "{view:?}");
        assert_eq!((left, top), (WIDTH - right, 14), "in the middle");
        assert!(f64::from(view.height) < HIGHEST + 2.0 * MARGIN, "{view:?}");
        assert_eq!(view.path(&square).matches('l').count(), 3);
        assert!(view.path(&square).starts_with('M') && view.path(&square).ends_with('z'));
    }

    #[test]
    fn north_is_up_and_everything_is_inside() {
        let square = outline("4000/50400 4100/50400 4100/50450");
        let office = Position { latitude: 50.5, longitude: 4.2 };
        let view = View::around([&square].into_iter(), [office].into_iter()).unwrap();
        let (x, y) = view.place(office);
        assert_eq!((x, y), (WIDTH - 14, 14));
        let (left, low) = view.place(Position { latitude: 50.4, longitude: 4.0 });
        assert_eq!((left, low), (14, view.height - 14));
    }

    #[test]
    fn an_office_alone_stands_in_the_middle_and_nothing_has_no_map() {
        let office = Position { latitude: 50.6, longitude: 4.2 };
        let view = View::around(std::iter::empty(), [office].into_iter()).unwrap();
        assert_eq!(view.place(office), (WIDTH / 2, 14));
        assert_eq!(View::around(std::iter::empty(), std::iter::empty()), None);
    }
}
