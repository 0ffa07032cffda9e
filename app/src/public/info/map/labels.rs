//! Names beside points, where they do not cover each other.
//!
//! A map is as wide as its page, so the letters of a phone cover more of it. Each name
//! is placed as large as a phone shows it, if there is room, else as a wide page does,
//! and is then shown there alone.

use super::drawing::{View, WIDTH};

/// The height of letters in units of the map: on a phone, and on a wide page.
const SIZES: [i32; 2] = [36, 21];
/// How far a point reaches, likewise.
const POINTS: [i32; 2] = [16, 10];
/// Hundredths of their height that letters are wide, on average.
const WIDE: i32 = 56;
/// So far from its point may somebody touch, in units: 22 pixels of a map of 350.
const REACH: i32 = 62;

/// On which side of its point a name stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beside {
    Right,
    Left,
    Above,
    Below,
}

const SIDES: [Beside; 4] = [Beside::Right, Beside::Left, Beside::Above, Beside::Below];

impl Beside {
    /// The name of its class.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Right => "right",
            Self::Left => "left",
            Self::Above => "above",
            Self::Below => "below",
        }
    }
}

/// Where a name stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Label {
    pub side: Beside,
    /// Whether there is room for it on a phone too.
    pub always: bool,
}

/// Left, upper, right and lower edge.
type Edges = [i32; 4];

/// A place for each name; none where it would cover another name or a point, however
/// wide the page.
pub fn place(view: &View, points: &[((i32, i32), &str)]) -> Vec<Option<Label>> {
    let mut labels = vec![None; points.len()];
    let mut order: Vec<usize> = (0..points.len()).collect();
    // Where there is most room first: these names are in nobody's way.
    order
        .sort_by_key(|place| std::cmp::Reverse(points.get(*place).map_or(0, |(at, _)| nearest(*at, points))));
    for (always, (size, radius)) in [true, false].into_iter().zip(SIZES.into_iter().zip(POINTS)) {
        let mut taken: Vec<Edges> = points.iter().map(|(at, _)| around(*at, radius)).collect();
        let stands = |label: &Option<Label>, point: &((i32, i32), &str)| {
            label.map(|label| letters(point.0, point.1, label.side, size, radius))
        };
        taken.extend(labels.iter().zip(points).filter_map(|(label, point)| stands(label, point)));
        for place in &order {
            let (Some((at, name)), Some(label @ None)) = (points.get(*place), labels.get_mut(*place)) else {
                continue;
            };
            let free = SIDES.into_iter().find_map(|side| {
                let letters = letters(*at, name, side, size, radius);
                let inside =
                    letters[0] >= 0 && letters[1] >= 0 && letters[2] <= WIDTH && letters[3] <= view.height;
                (inside && taken.iter().all(|other| !overlap(letters, *other))).then_some((side, letters))
            });
            if let Some((side, letters)) = free {
                taken.push(letters);
                *label = Some(Label { side, always });
            }
        }
    }
    labels
}

/// How far from each point a finger finds it: never beyond half the way to another.
pub fn reaches(points: &[(i32, i32)]) -> Vec<i32> {
    let named: Vec<_> = points.iter().map(|at| (*at, "")).collect();
    points.iter().map(|at| (nearest(*at, &named) / 2).clamp(POINTS[0], REACH)).collect()
}

/// How far the next point is.
fn nearest(at: (i32, i32), points: &[((i32, i32), &str)]) -> i32 {
    let others = points.iter().filter(|(other, _)| *other != at);
    others.map(|((x, y), _)| ((x - at.0).pow(2) + (y - at.1).pow(2)).isqrt()).min().unwrap_or(WIDTH)
}

const fn around((x, y): (i32, i32), radius: i32) -> Edges {
    [x - radius, y - radius, x + radius, y + radius]
}

/// What the letters of a name cover.
fn letters((x, y): (i32, i32), name: &str, side: Beside, size: i32, radius: i32) -> Edges {
    let long = i32::try_from(name.chars().count()).unwrap_or(WIDTH) * size * WIDE / 100;
    let (half, away) = (size / 2, radius + size / 5);
    match side {
        Beside::Right => [x + away, y - half, x + away + long, y + half],
        Beside::Left => [x - away - long, y - half, x - away, y + half],
        Beside::Above => [x - long / 2, y - away - size, x + long / 2, y - away],
        Beside::Below => [x - long / 2, y + away, x + long / 2, y + away + size],
    }
}

const fn overlap(one: Edges, other: Edges) -> bool {
    one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3]
}

#[cfg(test)]
mod tests {
    use super::*;

    const VIEW: View = View { west: 4.0, north: 50.6, scale: 1000.0, height: 1000 };

    #[test]
    fn a_name_stands_to_the_right_and_at_the_edge_to_the_left() {
        let labels = place(&VIEW, &[((200, 200), "Binche"), ((980, 600), "Seneffe")]);
        assert_eq!(labels[0], Some(Label { side: Beside::Right, always: true }));
        assert_eq!(labels[1], Some(Label { side: Beside::Left, always: true }));
    }

    #[test]
    fn names_that_have_no_room_on_a_phone_are_shown_on_a_wide_page_or_not_at_all() {
        // On a phone the name is too long for both sides, and points are above and below.
        let near = [
            ((300, 500), "Frasnes-lez-Anvaing"),
            ((600, 500), "Ath"),
            ((300, 470), "Leuze"),
            ((300, 530), "Ellezelles"),
        ];
        let labels = place(&VIEW, &near);
        assert_eq!(labels[0], Some(Label { side: Beside::Right, always: false }), "{labels:?}");
        assert!(labels.iter().skip(1).all(|label| label.is_some_and(|label| label.always)), "{labels:?}");
        let same = [((500, 500), "La Louvière"); 9];
        assert!(place(&VIEW, &same).contains(&None));
    }

    #[test]
    fn a_finger_finds_a_point_but_never_beyond_half_the_way_to_another() {
        assert_eq!(reaches(&[(0, 0), (0, 50), (900, 900)]), [25, 25, REACH]);
        assert_eq!(reaches(&[(0, 0)]), [REACH]);
        assert_eq!(reaches(&[(0, 0), (4, 0)]), [POINTS[0], POINTS[0]]);
    }
}
