//! `manifest.json`: the addresses that a page must name, for the server.

use std::collections::BTreeMap;

use serde_json::{Value, json};

/// The addresses of one build of the site.
pub struct Manifest {
    /// The folder of the program, as in `/pkg/0123456789ab`.
    pub folder: String,
    /// The name of the script in that folder, without `.js`.
    pub name: String,
    /// The style sheets by name (`main`, `staff`, `info`, `kiosk`, `map`), as addresses.
    pub styles: BTreeMap<String, String>,
    /// The addresses of the lazy parts, by the names of their entrances.
    pub parts: BTreeMap<String, String>,
}

impl Manifest {
    /// The text of the file.
    pub fn text(&self) -> String {
        let Self { folder, name, styles, parts } = self;
        let manifest: Value = json!({
            "pkg_dir": folder,
            "js": format!("{folder}/{name}.js"),
            "wasm": format!("{folder}/{name}.wasm"),
            "css": styles.get("main"),
            "staff_css": styles.get("staff"),
            "info_css": styles.get("info"),
            "kiosk_css": styles.get("kiosk"),
            "map_css": styles.get("map"),
            "parts": parts,
        });
        format!("{manifest:#}\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_server_reads_full_addresses() {
        let manifest = Manifest {
            folder: "/pkg/0123456789ab".into(),
            name: "jalon".into(),
            styles: BTreeMap::from([("main".into(), "/pkg/main.aa.css".into())]),
            parts: BTreeMap::from([("staff".into(), "/pkg/0123456789ab/part_staff.bin".into())]),
        };
        let read: Value = serde_json::from_str(&manifest.text()).unwrap();
        assert_eq!(read["wasm"], "/pkg/0123456789ab/jalon.wasm");
        assert_eq!(read["css"], "/pkg/main.aa.css");
        assert!(read["staff_css"].is_null());
        assert_eq!(read["parts"]["staff"], "/pkg/0123456789ab/part_staff.bin");
    }
}
