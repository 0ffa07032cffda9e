//! Borders that are shared: rings are cut where three shapes meet, and what lies
//! between two such points is simplified once for both sides.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};

/// A place, in ten millionths of a degree (WGS 84), as the source rounds it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Point {
    pub longitude: i64,
    pub latitude: i64,
}

/// A closed line without its first point at the end.
pub type Ring = Vec<Point>;

/// Units in a thousandth of a degree.
const THOUSANDTH: i64 = 10_000;
/// Kilometres in a degree of latitude, and of longitude at 50.5° north.
const KILOMETRES: (f64, f64) = (111.2, 70.73);

impl Point {
    #[cfg(test)]
    pub const fn of_thousandths(longitude: i64, latitude: i64) -> Self {
        Self { longitude: longitude * THOUSANDTH, latitude: latitude * THOUSANDTH }
    }

    /// Longitude and latitude in whole thousandths of a degree.
    pub fn thousandths(self) -> (i64, i64) {
        let nearest = |units: i64| (units + THOUSANDTH / 2).div_euclid(THOUSANDTH);
        (nearest(self.longitude), nearest(self.latitude))
    }

    /// Kilometres east of Greenwich and north of the equator, true near 50.5° north.
    #[expect(clippy::cast_precision_loss, reason = "degrees have ten digits")]
    pub fn kilometres(self) -> (f64, f64) {
        let degrees = |units: i64| units as f64 / 1e7;
        (degrees(self.longitude) * KILOMETRES.1, degrees(self.latitude) * KILOMETRES.0)
    }
}

/// The square kilometres that a ring encloses: positive where it runs against the
/// clock.
pub fn area(ring: &[Point]) -> f64 {
    let corners = ring.iter().map(|point| point.kilometres());
    let next = ring.iter().cycle().skip(1).map(|point| point.kilometres());
    corners.zip(next).map(|((x, y), (to_x, to_y))| (x - to_x) * (y + to_y) / 2.0).sum()
}

/// The outer rings of shapes that are to be one: a border that two of them share is
/// none.
pub fn union<'a>(rings: impl Iterator<Item = &'a Ring>) -> Result<Vec<Ring>> {
    let mut sides: BTreeSet<(Point, Point)> = BTreeSet::new();
    for (from, to) in rings.flat_map(|ring| steps(ring)) {
        if from != to && !sides.remove(&(to, from)) {
            sides.insert((from, to));
        }
    }
    let mut rings = Vec::new();
    while let Some((start, mut here)) = sides.pop_first() {
        let mut ring = vec![start];
        while here != start {
            ring.push(here);
            let least = Point { longitude: i64::MIN, latitude: i64::MIN };
            let next = sides.range((here, least)..).next().filter(|(from, _)| *from == here).copied();
            let next = next.context("a ring that does not close")?;
            sides.remove(&next);
            here = next.1;
        }
        rings.push(ring);
    }
    Ok(rings)
}

/// Shapes, taken apart into what lies between the places where they meet.
pub struct Borders {
    /// Each once, whatever the number of shapes beside it.
    pub borders: Vec<Border>,
    /// Of each ring of each shape: its borders in order, and whether the ring runs the
    /// other way.
    rings: Vec<Vec<Vec<(usize, bool)>>>,
}

/// From end to end, in the direction that is the same for both sides.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub struct Border {
    pub points: Vec<Point>,
    /// Whether it is a whole ring, whose last point is the first.
    pub closed: bool,
}

impl Borders {
    pub fn of(shapes: &[Vec<Ring>]) -> Self {
        let meeting = meeting_points(shapes);
        let mut known: BTreeMap<Border, usize> = BTreeMap::new();
        let mut place = |(border, turned)| {
            let next = known.len();
            (*known.entry(border).or_insert(next), turned)
        };
        let mut of_ring = |ring: &Ring| cut(ring, &meeting).into_iter().map(&mut place).collect();
        let rings = shapes.iter().map(|shape| shape.iter().map(&mut of_ring).collect()).collect();
        let mut borders: Vec<_> = known.into_iter().collect();
        borders.sort_by_key(|(_, place)| *place);
        Self { borders: borders.into_iter().map(|(border, _)| border).collect(), rings }
    }

    /// The shapes again, of other points for each border.
    pub fn joined(&self, points: &[Vec<Point>]) -> Vec<Vec<Ring>> {
        let ring = |parts: &Vec<(usize, bool)>| {
            let part = |(place, turned): &(usize, bool)| {
                let mut points = points.get(*place).cloned().unwrap_or_default();
                if *turned {
                    points.reverse();
                }
                // The first of the next border.
                points.pop();
                points
            };
            parts.iter().flat_map(part).collect()
        };
        self.rings.iter().map(|shape| shape.iter().map(ring).collect()).collect()
    }
}

/// Where more than two sides end, whichever shapes they belong to.
fn meeting_points(shapes: &[Vec<Ring>]) -> BTreeSet<Point> {
    let mut beside: BTreeMap<Point, BTreeSet<Point>> = BTreeMap::new();
    for (from, to) in shapes.iter().flatten().flat_map(|ring| steps(ring)) {
        beside.entry(from).or_default().insert(to);
        beside.entry(to).or_default().insert(from);
    }
    beside.into_iter().filter(|(_, others)| others.len() > 2).map(|(point, _)| point).collect()
}

/// The borders of a ring in order, and whether the ring runs the other way.
fn cut(ring: &[Point], meeting: &BTreeSet<Point>) -> Vec<(Border, bool)> {
    let first = ring.iter().position(|point| meeting.contains(point));
    let closed = first.is_none();
    let least = ring.iter().enumerate().min_by_key(|(_, point)| **point).map_or(0, |(place, _)| place);
    let start = first.unwrap_or(least);
    let mut borders = Vec::new();
    let mut points: Vec<Point> = Vec::new();
    for (place, point) in ring.iter().cycle().skip(start).take(ring.len() + 1).enumerate() {
        points.push(*point);
        if place > 0 && (meeting.contains(point) || place == ring.len()) {
            let turned = points.iter().rev().lt(points.iter());
            if turned {
                points.reverse();
            }
            borders.push((Border { points: std::mem::replace(&mut points, vec![*point]), closed }, turned));
        }
    }
    borders
}

/// Rounded to thousandths of a degree, each place once in a row.
pub fn rounded(border: &[Point]) -> Vec<Point> {
    let mut rounded: Vec<Point> = border
        .iter()
        .map(|point| {
            let (longitude, latitude) = point.thousandths();
            Point { longitude: longitude * THOUSANDTH, latitude: latitude * THOUSANDTH }
        })
        .collect();
    rounded.dedup();
    rounded
}

/// The lines, by their places, that cross themselves or each other.
pub fn crossing(lines: &[Vec<Point>]) -> BTreeSet<usize> {
    let sides = lines.iter().enumerate().flat_map(|(place, line)| {
        line.iter().zip(line.iter().skip(1)).map(move |(a, b)| ((*a.min(b), *a.max(b)), place))
    });
    let mut sides: Vec<_> = sides.collect();
    sides.sort_unstable();
    let mut crossing = BTreeSet::new();
    for (place, (one, of)) in sides.iter().enumerate() {
        // What begins east of the end of one has nothing to do with it.
        let beside =
            sides.iter().skip(place + 1).take_while(|(other, _)| other.0.longitude <= one.1.longitude);
        for (_, other_of) in beside.filter(|(other, _)| crosses(*one, *other)) {
            crossing.extend([*of, *other_of]);
        }
    }
    crossing
}

/// Whether two sides have a point inside both.
fn crosses(one: (Point, Point), other: (Point, Point)) -> bool {
    let side = |(from, to): (Point, Point), point: Point| {
        let (a, b) = (to.longitude - from.longitude, to.latitude - from.latitude);
        let (c, d) = (point.longitude - from.longitude, point.latitude - from.latitude);
        (i128::from(a) * i128::from(d) - i128::from(b) * i128::from(c)).signum()
    };
    side(one, other.0) * side(one, other.1) < 0 && side(other, one.0) * side(other, one.1) < 0
}

/// The sides of a ring.
fn steps(ring: &[Point]) -> impl Iterator<Item = (Point, Point)> {
    ring.iter().copied().zip(ring.iter().copied().cycle().skip(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ring(corners: &[(i64, i64)]) -> Ring {
        corners.iter().map(|(x, y)| Point::of_thousandths(*x, *y)).collect()
    }

    #[test]
    fn shapes_that_touch_become_one_without_the_border_between_them() {
        let (left, right) =
            (ring(&[(0, 0), (1, 0), (1, 1), (0, 1)]), ring(&[(1, 0), (2, 0), (2, 1), (1, 1)]));
        let whole = union([&left, &right].into_iter()).unwrap();
        assert_eq!(whole, [ring(&[(0, 0), (1, 0), (2, 0), (2, 1), (1, 1), (0, 1)])]);
    }

    #[test]
    fn shapes_are_what_they_were_when_they_are_put_together_again() {
        let left = ring(&[(1, 0), (3, 1), (1, 2), (0, 2), (0, 0)]);
        let right = ring(&[(1, 0), (5, 0), (5, 2), (1, 2), (3, 1)]);
        let island = ring(&[(8, 8), (9, 8), (9, 9)]);
        let shapes = [vec![left], vec![right, island]];
        let borders = Borders::of(&shapes);
        let points: Vec<_> = borders.borders.iter().map(|border| border.points.clone()).collect();
        assert_eq!(points.len(), 4, "one on each side, one between them, the island");
        assert_eq!(borders.borders.iter().filter(|border| border.closed).count(), 1);
        assert_eq!(borders.joined(&points), shapes);
        // Two corners are left of either when the ends alone stay: where they meet.
        let ends: Vec<Ring> = points.iter().map(|line| vec![line[0], line[line.len() - 1]]).collect();
        assert_eq!(borders.joined(&ends)[0][0].len(), 2);
    }

    #[test]
    fn lines_that_cross_themselves_or_another_are_named() {
        let lines = [
            ring(&[(0, 0), (2, 0), (2, 2), (0, 2), (0, 0)]),
            ring(&[(2, 0), (4, 0), (4, 2), (2, 2)]),
            ring(&[(10, 0), (12, 2), (12, 0), (10, 2)]),
            ring(&[(3, 1), (6, 1)]),
        ];
        assert_eq!(crossing(&lines), BTreeSet::from([1, 2, 3]));
        assert_eq!(crossing(&lines[..2]), BTreeSet::new());
    }

    #[test]
    fn a_degree_is_as_long_as_at_fifty_and_a_half_north() {
        let square = ring(&[(4000, 50_450), (4100, 50_450), (4100, 50_550), (4000, 50_550)]);
        assert!((area(&square) - 78.65).abs() < 0.1, "{}", area(&square));
    }
}
