//! The built files of the pages: program, style sheets, pictures.

use std::{
    fs,
    path::{Path, PathBuf},
};

use app::context::Assets;
use axum::{
    Router,
    extract::Request,
    http::{HeaderValue, header},
    middleware::{Next, from_fn, from_fn_with_state},
    response::Response,
};
use serde::Deserialize;
use tower_http::services::{ServeDir, ServeFile};

use super::{
    at_hand::{self, AtHand},
    findable,
    text_assets::FOR_EVER,
};
use crate::{http::security_headers::Transport, state::AppState};

/// A folder that the build tool made.
#[derive(Clone, Debug)]
pub struct Site {
    folder: PathBuf,
    manifest: Manifest,
}

/// `manifest.json`: the addresses that a page must name.
#[derive(Clone, Debug, Deserialize)]
struct Manifest {
    js: String,
    wasm: String,
    css: String,
    staff_css: Option<String>,
    info_css: Option<String>,
    kiosk_css: Option<String>,
    map_css: Option<String>,
}

/// Why there is no site.
#[derive(Debug, thiserror::Error)]
pub enum SiteError {
    #[error(
        "there are no built pages in {}: build them with `cargo xtask build`, or say with JALON_SITE where they are",
        .0.display()
    )]
    Missing(PathBuf),
    #[error("{} is not of this version: build the pages again with `cargo xtask build`", .0.display())]
    Malformed(PathBuf),
}

impl Site {
    /// Opens the folder that the settings name, else the one beside the binary,
    /// else the one that the build tool makes.
    ///
    /// # Errors
    /// When it is not there or not whole.
    pub fn open(named: Option<&Path>) -> Result<Self, SiteError> {
        let folder = named.map_or_else(usual_folder, Path::to_owned);
        let manifest = folder.join("manifest.json");
        let text = fs::read_to_string(&manifest).map_err(|_| SiteError::Missing(folder.clone()))?;
        let manifest = serde_json::from_str(&text).map_err(|_| SiteError::Malformed(manifest))?;
        Ok(Self { folder, manifest })
    }

    /// What pages name of it; the server's own files are still to be named.
    #[must_use]
    pub fn assets(&self) -> Assets {
        let Manifest { js, wasm, css, staff_css, info_css, kiosk_css, map_css } = self.manifest.clone();
        Assets {
            js,
            wasm,
            css,
            staff_css: staff_css.unwrap_or_default(),
            info_css: info_css.unwrap_or_default(),
            kiosk_css: kiosk_css.unwrap_or_default(),
            map_css: map_css.unwrap_or_default(),
            ..Assets::default()
        }
    }

    /// `/pkg/…`, whose names change with their content, and the few files of
    /// fixed names at the root.
    pub fn routes(&self, transport: Transport) -> Router<AppState> {
        let hashed = Router::new()
            .nest_service("/pkg", self.served("pkg"))
            .layer(from_fn(|request, next| kept(request, next, FOR_EVER)))
            .layer(from_fn_with_state(AtHand::of(transport), at_hand::answer));
        let fixed = self.root_files().into_iter().fold(Router::new(), |router, name| {
            let file = ServeFile::new(self.folder.join(&name)).precompressed_br().precompressed_gzip();
            router.route_service(&format!("/{name}"), file)
        });
        hashed.merge(fixed.layer(from_fn(|request, next| kept(request, next, "public, max-age=3600"))))
    }

    fn served(&self, folder: &str) -> ServeDir {
        ServeDir::new(self.folder.join(folder))
            .append_index_html_on_directories(false)
            .precompressed_br()
            .precompressed_gzip()
    }

    /// Names of the files at the root that visitors may see.
    fn root_files(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.folder).into_iter().flatten().flatten();
        entries
            .filter(|entry| entry.path().is_file())
            .filter_map(|entry| entry.file_name().into_string().ok())
            .filter(|name| !findable::NAMES.contains(&format!("/{name}").as_str()))
            .filter(|name| name != "manifest.json" && !name.ends_with(".br") && !name.ends_with(".gz"))
            .filter(|name| name.chars().all(|one| one.is_ascii_alphanumeric() || "._-".contains(one)))
            .collect()
    }
}

fn usual_folder() -> PathBuf {
    let beside = std::env::current_exe().ok().and_then(|binary| Some(binary.parent()?.join("site")));
    beside.filter(|folder| folder.is_dir()).unwrap_or_else(|| PathBuf::from("target/site"))
}

/// Says how long a file may be kept, if there is one; a missing one is nobody's.
async fn kept(request: Request, next: Next, how_long: &'static str) -> Response {
    let mut response = next.run(request).await;
    if response.status().is_success() || response.status().is_redirection() {
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(how_long));
        response.headers_mut().insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    }
    response
}
