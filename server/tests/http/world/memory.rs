//! Everything that is remembered, to be compared to the byte.

use super::TestApp;

impl TestApp {
    /// Every row of every table, as a copy of the database: the same rows are the
    /// same bytes.
    pub async fn memory(&self) -> Vec<u8> {
        let file = self.folder.path("memory.db");
        self.state.store.backup(&file).await.unwrap();
        let bytes = std::fs::read(&file).unwrap();
        std::fs::remove_file(&file).unwrap();
        bytes
    }

    /// Holds what is done, by whoever has this cookie, to change nothing that is
    /// remembered.
    pub async fn changes_nothing<T>(&self, cookie: &str, done: impl AsyncFnOnce() -> T) -> T {
        // A session notes its use to the minute: here, before the first look.
        self.get_as(cookie, "/fr/staff/sign-in").await;
        let before = self.memory().await;
        let answer = done().await;
        assert!(before == self.memory().await, "something was changed");
        answer
    }
}

/// What the comparison is worth.
#[tokio::test]
async fn the_same_rows_are_the_same_bytes_and_one_more_row_is_not() {
    let app = TestApp::new().await;
    let cookie = app.cookie().await;
    let before = app.changes_nothing(&cookie, async || app.memory().await).await;
    app.booked().await;
    assert!(before != app.memory().await);
}
