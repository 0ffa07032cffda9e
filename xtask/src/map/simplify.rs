//! Fewer corners, after Visvalingam and Whyatt (1993): the corner that matters least
//! goes first, and what a corner matters is the triangle that it spans with its
//! neighbours.

use std::collections::{BTreeMap, BTreeSet};

use super::arcs::{Border, Point, area};

/// A whole ring keeps so many points, of which the last is the first.
const RING: usize = 5;

/// The border with the corners that span `tolerance` square kilometres and more. Its
/// ends stay.
pub fn simplified(Border { points, closed }: &Border, tolerance: f64) -> Vec<Point> {
    let fewest = if *closed { RING } else { 2 };
    let mut kept: BTreeMap<usize, Point> = points.iter().copied().enumerate().collect();
    let mut spans: BTreeMap<usize, u64> = BTreeMap::new();
    let mut queue: BTreeSet<(u64, usize)> = BTreeSet::new();
    for place in 0..points.len() {
        if let Some(span) = span(&kept, place) {
            spans.insert(place, span);
            queue.insert((span, place));
        }
    }
    while let Some((least, place)) = queue.pop_first() {
        if least >= square_metres(tolerance) || kept.len() <= fewest {
            break;
        }
        kept.remove(&place);
        for neighbour in neighbours(&kept, place).into_iter().flatten() {
            let Some(now) = span(&kept, neighbour) else { continue };
            // What stands behind a corner that is gone matters no less than that did.
            let now = now.max(least);
            if let Some(before) = spans.insert(neighbour, now) {
                queue.remove(&(before, neighbour));
            }
            queue.insert((now, neighbour));
        }
    }
    kept.into_values().collect()
}

/// The triangle of a corner and its neighbours, in square metres: whole numbers, which
/// have an order. The ends of a border have none.
fn span(kept: &BTreeMap<usize, Point>, place: usize) -> Option<u64> {
    let [before, after] = neighbours(kept, place);
    let corners = [before?, place, after?].map(|place| kept.get(&place).copied());
    let [Some(before), Some(corner), Some(after)] = corners else { return None };
    Some(square_metres(area(&[before, corner, after]).abs()))
}

/// The places that are kept on both sides of one.
fn neighbours(kept: &BTreeMap<usize, Point>, place: usize) -> [Option<usize>; 2] {
    [kept.range(..place).next_back(), kept.range(place + 1..).next()]
        .map(|kept| kept.map(|(place, _)| *place))
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "no country is as large")]
fn square_metres(square_kilometres: f64) -> u64 {
    (square_kilometres * 1e6) as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn border(places: &[(i64, i64)], closed: bool) -> Border {
        let points = places.iter().map(|(x, y)| Point::of_thousandths(*x, *y)).collect();
        Border { points, closed }
    }

    #[test]
    fn a_dent_goes_and_a_bend_stays() {
        let bend = border(&[(4000, 50_500), (4050, 50_501), (4100, 50_500), (4100, 50_600)], false);
        let left = border(&[(4000, 50_500), (4100, 50_500), (4100, 50_600)], false);
        assert_eq!(simplified(&bend, 0.5), left.points);
        assert_eq!(simplified(&bend, 0.1), bend.points);
    }

    #[test]
    fn ends_stay_and_a_small_ring_remains_a_ring() {
        let places = [(0, 0), (1, 0), (2, 0), (2, 1), (1, 2), (0, 1), (0, 0)];
        let ring = border(&places, true);
        let few = simplified(&ring, 100.0);
        assert_eq!((few.len(), few.first(), few.last()), (RING, ring.points.first(), ring.points.last()));
        assert_eq!(simplified(&border(&places, false), 100.0).len(), 2);
    }
}
