//! Another list of communes for the directory: when communes merge, or the
//! centres' territories change.

use std::{collections::BTreeMap, fs, path::Path};

use domain::{directory::files::CommuneRow, place::Ins};

use super::{Failure, say};
use crate::{directory_files, settings::Settings};

pub fn import(settings: &Settings, file: &Path) -> Result<(), Failure> {
    let Some(folder) = settings.directory.as_deref() else {
        return Err(Failure::new(
            "JALON_DIRECTORY must name the folder whose communes.csv is to be replaced",
        ));
    };
    let name = file.display().to_string();
    let text =
        fs::read_to_string(file).map_err(|error| Failure::new(format!("{name} cannot be read: {error}")))?;
    let rows = directory_files::communes(&name, &text)?;
    let changes = differences(&directory_files::in_folder_communes(folder)?, &rows);
    directory_files::in_folder_with_communes(folder, &name, &text).map_err(|error| Failure(error.lines()))?;

    let target = folder.join("communes.csv");
    if target.exists() {
        fs::copy(&target, folder.join("communes.csv.before"))?;
    }
    // First whole beside it, then in its place: a server that starts meanwhile reads one or the other.
    let beside = folder.join("communes.csv.new");
    fs::write(&beside, &text)?;
    fs::rename(&beside, &target)?;
    changes.iter().for_each(say);
    say(format!("{} communes, {} change(s); restart the server to use them", rows.len(), changes.len()));
    Ok(())
}

/// One line for each commune that comes, goes or changes.
fn differences(before: &[CommuneRow], after: &[CommuneRow]) -> Vec<String> {
    let by_ins =
        |rows: &[CommuneRow]| rows.iter().map(|row| (row.ins, row.clone())).collect::<BTreeMap<Ins, _>>();
    let (before, after) = (by_ins(before), by_ins(after));
    let gone = before
        .iter()
        .filter(|(ins, _)| !after.contains_key(ins))
        .map(|(ins, row)| format!("- {ins} {}", row.name));
    let new = after
        .iter()
        .filter(|(ins, _)| !before.contains_key(ins))
        .map(|(ins, row)| format!("+ {ins} {}", row.name));
    let changed = after
        .iter()
        .filter(|(ins, row)| before.get(ins).is_some_and(|earlier| earlier != *row))
        .map(|(ins, row)| format!("~ {ins} {}", row.name));
    gone.chain(new).chain(changed).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "ins,name,postal_codes,centre,confidence,localities\n";

    fn rows(lines: &str) -> Vec<CommuneRow> {
        directory_files::communes("communes.csv", &format!("{HEAD}{lines}")).unwrap()
    }

    #[test]
    fn what_comes_goes_and_changes_is_named() {
        let before = rows("58001,La Louvière,7100,cri-a,high,\n58002,Binche,7130,cri-a,high,\n");
        let after = rows("58001,La Louvière,7100 7110,cri-a,high,\n58003,Estinnes,7120,cri-a,high,\n");
        assert_eq!(
            differences(&before, &after),
            ["- 58002 Binche", "+ 58003 Estinnes", "~ 58001 La Louvière"]
        );
    }

    #[test]
    fn a_line_that_cannot_be_read_is_named() {
        let error = directory_files::communes("new.csv", &format!("{HEAD}5502,Nowhere,7100,cri-a,high,\n"))
            .unwrap_err();
        assert!(error.to_string().starts_with("new.csv, line 2: "), "{error}");
    }
}
