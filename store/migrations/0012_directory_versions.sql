-- What a centre says about itself: offices, workers, hours, absences, closures. Every change
-- is another version; the newest is in force, and the earlier ones tell what was in force when.
-- The key lets one of two who change the same version at a time win.
CREATE TABLE directory_versions (
    centre      TEXT NOT NULL,
    number      BIGINT NOT NULL,
    -- The centre's own file, as JSON.
    content     TEXT NOT NULL,
    saved_at    BIGINT NOT NULL,
    saved_by    TEXT NOT NULL,
    -- What was changed, by its code, and whom or what it is about.
    change      TEXT NOT NULL,
    worker      TEXT,
    interpreter TEXT,
    office      TEXT,
    first_day   TEXT,
    -- The earlier version that this one is like.
    restored    BIGINT,
    PRIMARY KEY (centre, number)
);
CREATE INDEX directory_versions_by_time ON directory_versions (centre, saved_at);
