//! What pages and style sheets may not do.

use super::sources::{Source, Sources};

/// Each would be wrong in Arabic; the logical property beside it is right.
const PHYSICAL: [(&str, &str); 14] = [
    ("left", "inset-inline-start"),
    ("right", "inset-inline-end"),
    ("margin-left", "margin-inline-start"),
    ("margin-right", "margin-inline-end"),
    ("padding-left", "padding-inline-start"),
    ("padding-right", "padding-inline-end"),
    ("border-left", "border-inline-start"),
    ("border-right", "border-inline-end"),
    ("border-top-left-radius", "border-start-start-radius"),
    ("border-top-right-radius", "border-start-end-radius"),
    ("border-bottom-left-radius", "border-end-start-radius"),
    ("border-bottom-right-radius", "border-end-end-radius"),
    ("scroll-margin-left", "scroll-margin-inline-start"),
    ("scroll-padding-left", "scroll-padding-inline-start"),
];

/// The public must not load a byte of the console, nor the console lean on a
/// page that may change under it. What both need is in a room below them.
pub fn public_and_staff_do_not_import_each_other(sources: &Sources) -> Vec<String> {
    let public = sources.below("app/src/public/", "rs").flat_map(|file| lines_naming(file, "staff"));
    let staff = sources.below("app/src/staff/", "rs").flat_map(|file| lines_naming(file, "public"));
    public.chain(staff).collect()
}

/// The rooms that both build on.
pub fn what_public_and_staff_share_names_neither(sources: &Sources) -> Vec<String> {
    ["slots", "ui", "verdict", "wording"]
        .into_iter()
        .flat_map(|room| {
            let folder = format!("app/src/{room}/");
            let broken = |file| ["public", "staff"].map(|other| lines_naming(file, other)).concat();
            sources.below(&folder, "rs").flat_map(broken).collect::<Vec<_>>()
        })
        .collect()
}

/// What several features of the console use is in `staff/parts`. The agenda shows
/// the sheet of an appointment beside itself: the one arrow between two of them.
pub fn no_feature_of_the_console_imports_from_another(sources: &Sources) -> Vec<String> {
    let room = |file: &Source| {
        let below = file.path.trim_start_matches("app/src/staff/");
        below.split_once('/').map(|(feature, _)| feature.to_owned())
    };
    let mut features: Vec<_> = sources.below("app/src/staff/", "rs").filter_map(room).collect();
    features.dedup();
    features.retain(|feature| feature != "parts");
    let mut broken = Vec::new();
    for file in sources.below("app/src/staff/", "rs") {
        let Some(own) = room(file) else { continue };
        for other in &features {
            if *other != own && (own.as_str(), other.as_str()) != ("agenda", "appointment") {
                broken.extend(lines_naming(file, other));
            }
        }
    }
    broken
}

/// The lines of a file of the app that import from another room of it, also where
/// one import names several rooms, a line each.
fn lines_naming(file: &Source, other: &str) -> Vec<String> {
    let ways = [format!("crate::{other}"), format!("super::{other}"), format!("{other}::")];
    file.lines_with(|line| {
        let line = line.trim_start();
        let imports = line.starts_with("use ") || line.contains("crate::");
        imports && ways.iter().any(|way| whole_word(line, way)) || line.starts_with(&format!("{other}::"))
    })
}

/// HTML by hand is where somebody's name becomes somebody's script. The shell
/// writes the one script of the page, made of our own addresses.
pub fn only_the_shell_writes_html_by_hand(sources: &Sources) -> Vec<String> {
    sources
        .below("app/src/", "rs")
        .filter(|file| file.path != "app/src/shell.rs")
        .flat_map(|file| file.lines_with(|line| line.contains("inner_html") || line.contains("InnerHtml")))
        .collect()
}

/// The content policy refuses style attributes, and dark mode could not change them.
pub fn no_view_carries_its_own_style(sources: &Sources) -> Vec<String> {
    sources
        .below("app/src/", "rs")
        .flat_map(|file| {
            file.lines_with(|line| [" style=", " style:", "<style"].iter().any(|way| line.contains(way)))
        })
        .collect()
}

/// Leptos 0.8 does not escape what a text area begins with; one component does.
pub fn only_one_component_writes_a_text_area(sources: &Sources) -> Vec<String> {
    sources
        .below("app/src/", "rs")
        .filter(|file| !file.path.starts_with("app/src/ui/"))
        .flat_map(|file| file.lines_with(|line| line.contains("<textarea")))
        .collect()
}

/// Arabic is read from the right: only logical properties.
pub fn no_style_knows_left_from_right(sources: &Sources) -> Vec<String> {
    let physical = |line: &str| {
        let Some((property, value)) = line.trim().split_once(':') else { return false };
        let property = property.rsplit([';', '{']).next().unwrap_or_default().trim();
        let sided = ["text-align", "float", "clear"].contains(&property);
        let value = value.trim().trim_end_matches(';').trim();
        (sided && matches!(value, "left" | "right"))
            || PHYSICAL.iter().any(|(name, _)| property == *name || property.starts_with(&format!("{name}-")))
    };
    sources.below("style/", "css").flat_map(|file| file.lines_with(physical)).collect()
}

/// A sheet that no other one imports reaches nobody.
pub fn every_style_sheet_is_imported(sources: &Sources) -> Vec<String> {
    let imports: Vec<&str> = sources
        .below("style/", "css")
        .flat_map(|file| file.text.lines())
        .filter(|line| line.trim_start().starts_with("@import"))
        .collect();
    sources
        .below("style/", "css")
        .map(|file| file.path.trim_start_matches("style/"))
        .filter(|path| !["main.css", "staff.css", "info.css", "kiosk.css", "map.css"].contains(path))
        .filter(|path| {
            let name = path.rsplit('/').next().unwrap_or_default();
            !imports.iter().any(|line| whole_word(line, path) || whole_word(line, name))
        })
        .map(|path| format!("style/{path} is imported nowhere"))
        .collect()
}

/// Whether a line has these words, not as the end of a longer one.
fn whole_word(line: &str, words: &str) -> bool {
    line.match_indices(words).any(|(at, _)| {
        let before = line.get(..at).and_then(|before| before.chars().next_back());
        !before.is_some_and(|before| before.is_alphanumeric() || before == '_' || before == '-')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn broken(rule: fn(&Sources) -> Vec<String>, path: &str, text: &str) -> usize {
        rule(&Sources::of(&[(path, text)])).len()
    }

    #[test]
    fn the_public_pages_may_not_name_the_console() {
        let rule = public_and_staff_do_not_import_each_other;
        assert_eq!(broken(rule, "app/src/public/a.rs", "use crate::staff::Agenda;"), 1);
        assert_eq!(broken(rule, "app/src/public/a.rs", "use crate::ui::staff_free;"), 0);
        assert_eq!(broken(rule, "app/src/staff/a.rs", "    crate::public::verdict::Card"), 1);
        assert_eq!(broken(rule, "app/src/staff/a.rs", "use crate::{\n    public::frame::Frame,\n};"), 1);
        assert_eq!(broken(rule, "app/src/staff/a.rs", "use crate::ui::Field;"), 0);
    }

    #[test]
    fn what_is_shared_names_none_of_those_who_share_it() {
        let rule = what_public_and_staff_share_names_neither;
        assert_eq!(broken(rule, "app/src/slots/a.rs", "use crate::public::booking;"), 1);
        assert_eq!(broken(rule, "app/src/ui/a.rs", "    crate::staff::words::Words,"), 1);
        assert_eq!(broken(rule, "app/src/slots/a.rs", "use crate::ui::Field;"), 0);
        assert_eq!(broken(rule, "app/src/posted.rs", "use crate::public::booking;"), 0);
    }

    #[test]
    fn a_feature_of_the_console_stands_alone() {
        let rule = no_feature_of_the_console_imports_from_another;
        let imports = |path: &str, text: &str| {
            let other = ("app/src/staff/appointment/mod.rs", "");
            rule(&Sources::of(&[(path, text), other])).len()
        };
        assert_eq!(imports("app/src/staff/files/a.rs", "    staff::{\n        appointment::when,"), 1);
        assert_eq!(imports("app/src/staff/parts/a.rs", "use super::super::appointment::when;"), 1);
        assert_eq!(imports("app/src/staff/agenda/a.rs", "        appointment::SheetOf,"), 0);
        assert_eq!(imports("app/src/staff/files/a.rs", "        parts::when,"), 0);
        assert_eq!(imports("app/src/staff/lazy_pages.rs", "    appointment::AppointmentPage,"), 0);
    }

    #[test]
    fn html_by_hand_is_for_the_shell_alone() {
        assert_eq!(broken(only_the_shell_writes_html_by_hand, "app/src/ui/a.rs", "<p inner_html=name>"), 1);
        assert_eq!(broken(only_the_shell_writes_html_by_hand, "app/src/shell.rs", "<p inner_html=name>"), 0);
    }

    #[test]
    fn sides_are_found_in_any_form_and_logical_ones_pass() {
        let rule = no_style_knows_left_from_right;
        for wrong in
            ["  margin-left: 1rem;", ".a { left: 0; }", "text-align: right;", "border-left-width: 1px"]
        {
            assert_eq!(broken(rule, "style/a.css", wrong), 1, "{wrong}");
        }
        for right in
            ["margin-inline-start: 1rem;", "text-align: start;", ".left { color: red }", "text-align: center"]
        {
            assert_eq!(broken(rule, "style/a.css", right), 0, "{right}");
        }
    }

    #[test]
    fn a_sheet_that_nobody_imports_is_found() {
        let sheets =
            [("style/main.css", "@import \"base.css\";"), ("style/base.css", ""), ("style/lost.css", "")];
        assert_eq!(
            every_style_sheet_is_imported(&Sources::of(&sheets)),
            ["style/lost.css is imported nowhere"]
        );
    }
}
