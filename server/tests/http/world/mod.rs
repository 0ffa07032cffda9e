//! The world of a test: a fresh database, a clock that stands still, visitors.

mod answer;
mod asking;
mod console;
mod fields;
mod folder;
mod memory;

use std::{
    path::PathBuf,
    sync::{
        Arc, LazyLock,
        atomic::{AtomicI64, Ordering},
    },
    time::Duration,
};

use axum::{Router, http::Method};
use chrono::{DateTime, TimeDelta, Utc};
use domain::directory::Directories;
use serde_json::{Value, json};
use server::{
    directory_files,
    files::site::Site,
    health::readiness::Readiness,
    router::router,
    settings::Settings,
    state::{AppState, Shared},
};
use store::Store;
use tower::ServiceExt;

pub use answer::{Answer, wrong_fields};
pub use asking::{Asking, form_of};
use folder::Folder;

/// However busy the machine is, a test hears what was found and not what was known.
const A_WHILE: Duration = Duration::from_secs(60);
/// A Monday in winter: half past eight in Brussels.
pub const MONDAY: &str = "2026-11-23T07:30:00Z";
/// La Louvière: a commune of the centre.
pub const OURS: &str = "58001";
/// Liège: a commune of another centre.
pub const THEIRS: &str = "62063";
static DIRECTORY: LazyLock<Directories> = LazyLock::new(|| directory_files::demonstration().unwrap());

/// The password of the account that `TestApp::staff` makes.
pub const PASSWORD: &str = "a long enough password";

pub struct TestApp {
    pub state: AppState,
    router: Router,
    now: Arc<AtomicI64>,
    folder: Folder,
}

impl TestApp {
    pub async fn new() -> Self {
        Self::with(&[("JALON_LIMITS", "off")]).await
    }

    /// With other settings than the usual ones.
    pub async fn with(settings: &[(&str, &str)]) -> Self {
        Self::made(settings, DIRECTORY.clone()).await
    }

    /// A real installation of one centre: nothing says that it is invented.
    pub async fn of_one_centre() -> Self {
        let folder = Folder::new();
        let own = include_str!("../../../../directory/demonstration.toml");
        folder.write("centre.toml", &own.replace("demonstration = true", "demonstration = false"));
        let directories = directory_files::in_folder(&folder.path("")).unwrap();
        Self::made(&[("JALON_LIMITS", "off")], directories).await
    }

    async fn made(settings: &[(&str, &str)], directories: Directories) -> Self {
        let folder = Folder::new();
        let database = format!("sqlite://{}", folder.path("jalon.db").display());
        let settings = Settings::read(Some(&folder.write("jalon.toml", "demo = true\n")), &|name| {
            let wanted = settings.iter().find(|(known, _)| *known == name);
            let database = (name == "JALON_DATABASE_URL").then(|| database.clone());
            wanted.map(|(_, value)| (*value).to_owned()).or(database)
        })
        .unwrap();
        let store = Store::open(&settings.database_url).await.unwrap();
        store.migrate().await.unwrap();
        let site = Site::open(Some(&built_site(&folder))).unwrap();
        let mut shared = Shared::new(
            &settings,
            settings.addr,
            directories,
            server::directory_files::other_communes().unwrap(),
            store,
            &site,
        )
        .unwrap();
        let now = Arc::new(AtomicI64::new(MONDAY.parse::<DateTime<Utc>>().unwrap().timestamp_millis()));
        let shown = Arc::clone(&now);
        let clock = Arc::new(move || DateTime::from_timestamp_millis(shown.load(Ordering::SeqCst)).unwrap());
        shared.service = shared.service.with_clock(clock);
        shared.readiness = Readiness::with_patience(A_WHILE);
        shared.service.directory_keeper().begin().await.unwrap().unwrap();
        let state = AppState::from(shared);
        Self { router: router(state.clone(), &site), state, now, folder }
    }

    /// Lets time pass.
    pub fn wait(&self, time: TimeDelta) {
        self.now.fetch_add(time.num_milliseconds(), Ordering::SeqCst);
    }

    /// Lets time pass until this instant.
    pub fn wait_until(&self, instant: &str) {
        self.now.store(instant.parse::<DateTime<Utc>>().unwrap().timestamp_millis(), Ordering::SeqCst);
    }

    pub async fn send(&self, request: Asking) -> Answer {
        let response = self.router.clone().oneshot(request.0).await.unwrap();
        Answer::read(response).await
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.send(Asking::new(Method::GET, path)).await
    }

    pub async fn post_json(&self, path: &str, body: Value) -> Answer {
        self.send(Asking::new(Method::POST, path).json(&body)).await
    }

    pub async fn post_form(&self, path: &str, form: &str) -> Answer {
        self.send(Asking::new(Method::POST, path).form(form)).await
    }

    /// The first free first meeting for people of La Louvière.
    pub async fn first_free(&self) -> String {
        let found =
            self.get(&format!("/api/v1/slots?commune={OURS}&kind=first_reception&days=60")).await.json();
        found["days"][0]["slots"][0]["start"].as_str().unwrap().to_owned()
    }

    /// Books the first free first meeting; what the API answered.
    pub async fn booked(&self) -> Value {
        let start = self.first_free().await;
        let answer = self.book("0123456789abcdef", &booking(&start)).await;
        assert_eq!(answer.status, 201, "{}", answer.text());
        answer.json()
    }

    pub async fn book(&self, key: &str, body: &Value) -> Answer {
        let asking = Asking::new(Method::POST, "/api/v1/appointments").json(body);
        self.send(asking.header("idempotency-key", key)).await
    }
}

pub fn sign_in_form(login: &str, password: &str) -> String {
    format!("login={}&password={}", login, password.replace(' ', "+"))
}

/// A booking that lacks nothing.
pub fn booking(start: &str) -> Value {
    json!({
        "commune": OURS, "kind": "first_reception", "start": start, "language": "ar",
        "person": {"family_name": "Al-Hussein", "phone": "0470 12 34 56"}, "consent": true
    })
}

/// The secret at the end of a link.
pub fn token(booked: &Value) -> String {
    booked["manage_url"].as_str().unwrap().rsplit('/').next().unwrap().to_owned()
}

fn built_site(folder: &Folder) -> PathBuf {
    folder.write("site/manifest.json", &json!({
        "js": "/pkg/0123/jalon.js", "wasm": "/pkg/0123/jalon.wasm", "css": "/pkg/main.4567.css", "staff_css": null,
        "info_css": "/pkg/info.89ab.css", "kiosk_css": "/pkg/kiosk.cdef.css",
        "map_css": "/pkg/map.0145.css"
    }).to_string());
    folder.write("site/pkg/0123/jalon.js", "export default 1;\n");
    folder.write("site/pkg/0123/jalon.js.br", "squeezed");
    folder.write("site/pkg/0123/jalon.wasm", "\0asm");
    folder.write("site/favicon.svg", "<svg/>\n");
    folder.path("site")
}
