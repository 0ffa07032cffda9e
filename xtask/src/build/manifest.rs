//! `manifest.json`: the addresses that a page must name, for the server.

use std::collections::BTreeMap;

use serde_json::{Value, json};

/// The addresses of one build of the site.
pub struct Manifest {
    /// The folder of the program, as in `/pkg/0123456789ab`.
    pub folder: String,
    /// The name of the script in that folder, without `.js`.
    pub name: String,
    /// The style sheets by name (`main`, `staff`), as addresses.
    pub styles: BTreeMap<String, String>,
    /// The lazy parts, each with the chunks that it loads, as addresses.
    pub chunks: BTreeMap<String, Vec<String>>,
}

impl Manifest {
    /// The text of the file.
    pub fn text(&self) -> String {
        let Self { folder, name, styles, chunks } = self;
        let manifest: Value = json!({
            "pkg_dir": folder,
            "js": format!("{folder}/{name}.js"),
            "wasm": format!("{folder}/{name}.wasm"),
            "css": styles.get("main"),
            "staff_css": styles.get("staff"),
            "chunks": chunks,
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
            chunks: BTreeMap::from([("staff".into(), vec!["/pkg/0123456789ab/split_staff.wasm".into()])]),
        };
        let read: Value = serde_json::from_str(&manifest.text()).unwrap();
        assert_eq!(read["wasm"], "/pkg/0123456789ab/jalon.wasm");
        assert_eq!(read["css"], "/pkg/main.aa.css");
        assert!(read["staff_css"].is_null());
        assert_eq!(read["chunks"]["staff"][0], "/pkg/0123456789ab/split_staff.wasm");
    }
}
