//! A disk that fills up and is freed again: bookings are refused while it is
//! full, and taken again afterwards without a restart.

use std::{
    fs::File,
    io::Write,
    path::{Path, PathBuf},
    process::Command,
};

use chrono::TimeDelta;

use crate::world::{TestApp, booking};

/// A small disk in memory, gone with its test.
struct SmallDisk(PathBuf);

impl SmallDisk {
    /// Nothing where this process may not mount anything.
    fn new() -> Option<Self> {
        let folder = std::env::temp_dir().join(format!("jalon-disk-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let mounted =
            Command::new("mount").args(["-t", "tmpfs", "-o", "size=2m", "jalon"]).arg(&folder).status();
        mounted.is_ok_and(|status| status.success()).then_some(Self(folder))
    }

    /// Fills what is left of it.
    fn fill(&self) -> PathBuf {
        let path = self.0.join("ballast");
        let mut file = File::create(&path).unwrap();
        for length in [4096, 1] {
            while file.write_all(&vec![0; length]).is_ok() {}
        }
        path
    }

    fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("--lazy").arg(&self.0).status();
        let _ = std::fs::remove_dir(&self.0);
    }
}

#[tokio::test]
async fn after_a_full_disk_bookings_are_taken_again() {
    let Some(disk) = SmallDisk::new() else {
        eprintln!("not tried: this process may not mount a disk of its own (root may)");
        return;
    };
    let database = format!("sqlite://{}", disk.path().join("jalon.db").display());
    let app = TestApp::with(&[("JALON_LIMITS", "off"), ("JALON_DATABASE_URL", &database)]).await;
    assert_eq!(app.get("/readyz").await.status, 200);
    for round in 0..3 {
        let ballast = disk.fill();
        // The log of SQLite may have room for some bookings still.
        let mut number = 0;
        let refused = loop {
            let answer =
                app.book(&format!("full-disk-key-{round}-{number}"), &booking(&app.first_free().await)).await;
            if answer.status != 201 {
                break answer;
            }
            number += 1;
            assert!(number < 100, "the disk never fills up");
        };
        refused.is_problem(503, "unavailable");
        assert_eq!(refused.header("retry-after"), "5");
        app.wait(TimeDelta::seconds(2));
        assert_eq!(app.get("/readyz").await.status, 503, "round {round}");

        std::fs::remove_file(ballast).unwrap();
        app.wait(TimeDelta::seconds(2));
        assert_eq!(app.get("/readyz").await.status, 200, "round {round}");
        let booked = app.book(&format!("freed-disk-key-{round}"), &booking(&app.first_free().await)).await;
        assert_eq!(booked.status, 201, "round {round}: {}", booked.text());
    }
}
