//! A fresh, migrated database for each test, on either engine.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

use domain::directory::CentreId;
use sqlx::AnyPool;
use store::{CentreStore, Engine, Store};

use crate::postgres;

/// The centre of this id.
pub fn centre(id: &str) -> CentreId {
    CentreId::parse(id).unwrap()
}

/// A database of one's own; clones are the same one.
#[derive(Clone)]
pub struct Place {
    /// What the centre of the stories remembers.
    pub store: CentreStore,
    pub url: String,
    /// Its own connections, to look behind the store's back.
    pub rows: AnyPool,
    pub folder: PathBuf,
}

impl Place {
    /// A database without any table.
    pub async fn empty(engine: Engine) -> Self {
        static PLACES: AtomicU32 = AtomicU32::new(0);
        let number = PLACES.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("jalon-store-{}-{number}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        sqlx::any::install_default_drivers();
        let url = match engine {
            Engine::Sqlite => format!("sqlite://{}/jalon.db", folder.display()),
            Engine::Postgres => new_database(number).await,
        };
        let store = Store::open(&url).await.unwrap().of(&centre("cri-centre"));
        let rows = AnyPool::connect(&url).await.unwrap();
        Self { store, url, rows, folder }
    }

    /// How many rows a table has.
    pub async fn count(&self, table: &str) -> i64 {
        let text = sqlx::AssertSqlSafe(format!("SELECT COUNT(*) FROM {table}"));
        sqlx::query_scalar(text).fetch_one(&self.rows).await.unwrap()
    }

    async fn close(self) {
        self.store.close().await;
        self.rows.close().await;
        std::fs::remove_dir_all(&self.folder).unwrap();
    }
}

async fn new_database(number: u32) -> String {
    static ONE_AT_A_TIME: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());
    let _turn = ONE_AT_A_TIME.lock().await;
    let name = format!("place_{number}");
    let server = AnyPool::connect(&postgres::url("postgres")).await.unwrap();
    sqlx::query(sqlx::AssertSqlSafe(format!("CREATE DATABASE {name}"))).execute(&server).await.unwrap();
    server.close().await;
    postgres::url(&name)
}

/// Tells a story in an empty database.
pub fn run_in_empty<F: Future<Output = ()>>(engine: Engine, story: impl FnOnce(Place) -> F) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(4).enable_all().build().unwrap();
    runtime.block_on(async {
        let place = Place::empty(engine).await;
        story(place.clone()).await;
        place.close().await;
    });
}

/// Tells a story in a migrated database.
pub fn run<F: Future<Output = ()>>(engine: Engine, story: impl FnOnce(Place) -> F) {
    run_in_empty(engine, async |place| {
        place.store.migrate().await.unwrap();
        story(place).await;
    });
}

/// Each `async fn name(place) { … }` becomes two tests, `name::sqlite` and
/// `name::postgres`, each with a fresh database.
macro_rules! on_both {
    ($($(#[$about:meta])* async fn $name:ident($place:ident) $story:block)*) => {$(
        $(#[$about])*
        mod $name {
            use super::*;

            async fn story($place: crate::place::Place) {
                $story
            }

            #[test]
            fn sqlite() {
                crate::place::run(store::Engine::Sqlite, story);
            }

            #[test]
            fn postgres() {
                crate::place::run(store::Engine::Postgres, story);
            }
        }
    )*};
}
