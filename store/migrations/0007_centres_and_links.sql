-- Several centres in one installation: every row that belongs to a centre says to
-- which. '' is "the only centre so far": the program writes its id there when it
-- first starts with this schema.
--
-- The secrets of links become rows: an appointment may have several, each for one
-- purpose, each with its end. What holds somebody's time is a text with its kind in
-- front, so that courses, holds and blocked time can hold it too.
--
-- SQLite takes no column away that is UNIQUE: the tables are written anew, the one
-- that is referred to first.

CREATE TABLE appointments_new (
    id                   TEXT   NOT NULL PRIMARY KEY, -- UUID of version 7
    centre               TEXT   NOT NULL,             -- id of the directory's files
    reference            TEXT   NOT NULL UNIQUE,      -- what people say aloud: K7Q-4MD
    commune              TEXT   NOT NULL,             -- INS code of where the person lives
    kind                 TEXT   NOT NULL,             -- what for
    starts_at            BIGINT NOT NULL,
    ends_at              BIGINT NOT NULL,
    office               TEXT   NOT NULL,             -- ids of the centre's directory
    worker               TEXT   NOT NULL,
    interpreter          TEXT,
    language             TEXT   NOT NULL,             -- in which the person reads
    other_language       TEXT,                        -- what that is, in her words
    interpreter_language TEXT,                        -- that is interpreted, if any
    given_name           TEXT,
    family_name          TEXT   NOT NULL,
    birth_year           BIGINT,
    phone                TEXT,                        -- E.164
    email                TEXT,
    search_name          TEXT   NOT NULL,             -- both names in plain letters, a space before each word
    booked_at            BIGINT NOT NULL,
    booked_by            TEXT   NOT NULL,             -- 'visitor', 'service', or 'staff:' and an id
    arrived_at           BIGINT,                      -- the state is these dates
    done_at              BIGINT,
    no_show_at           BIGINT,
    cancelled_at         BIGINT,
    cancelled_by         TEXT,
    erased_at            BIGINT,                      -- since when its person is forgotten
    sequence             BIGINT NOT NULL,             -- changes that a calendar must notice
    CHECK (starts_at < ends_at)
);

INSERT INTO appointments_new
    (id, centre, reference, commune, kind, starts_at, ends_at, office, worker, interpreter, language, other_language,
     interpreter_language, given_name, family_name, birth_year, phone, email, search_name, booked_at, booked_by,
     arrived_at, done_at, no_show_at, cancelled_at, cancelled_by, erased_at, sequence)
SELECT id, '', reference, commune, kind, starts_at, ends_at, office, worker, interpreter, language, other_language,
       interpreter_language, given_name, family_name, birth_year, phone, email, search_name, booked_at, booked_by,
       arrived_at, done_at, no_show_at, cancelled_at, cancelled_by, erased_at, sequence
FROM appointments;

-- The secrets that open something about an appointment without signing in.
CREATE TABLE links (
    secret_hash    TEXT   NOT NULL PRIMARY KEY, -- SHA-256 of the secret
    appointment_id TEXT   NOT NULL REFERENCES appointments_new (id),
    purpose        TEXT   NOT NULL,             -- 'manage': to see, move and cancel it
    made_at        BIGINT NOT NULL,
    ends_at        BIGINT,                      -- from then on it opens nothing; never where empty
    revoked_at     BIGINT                       -- since when somebody has ended it
);

CREATE INDEX links_by_appointment ON links (appointment_id);

-- Who was erased has no link.
INSERT INTO links (secret_hash, appointment_id, purpose, made_at)
SELECT token_hash, id, 'manage', booked_at FROM appointments WHERE erased_at IS NULL;

CREATE TABLE appointment_events_new (
    appointment_id TEXT   NOT NULL REFERENCES appointments_new (id),
    number         BIGINT NOT NULL, -- 1 is the booking
    happened_at    BIGINT NOT NULL,
    done_by        TEXT   NOT NULL, -- as booked_by above
    event          TEXT   NOT NULL, -- 'booked', 'moved', 'cancelled', 'erased' or a mark
    starts_at      BIGINT,          -- the slot, where one was booked or moved to
    ends_at        BIGINT,
    office         TEXT,
    worker         TEXT,
    interpreter    TEXT,
    PRIMARY KEY (appointment_id, number)
);

INSERT INTO appointment_events_new
    (appointment_id, number, happened_at, done_by, event, starts_at, ends_at, office, worker, interpreter)
SELECT appointment_id, number, happened_at, done_by, event, starts_at, ends_at, office, worker, interpreter
FROM appointment_events;

-- Who is taken when: one row for each quarter of an hour. The primary key, and
-- nothing else, makes a double booking impossible.
CREATE TABLE busy_new (
    centre   TEXT   NOT NULL,
    resource TEXT   NOT NULL, -- 'worker:' or 'interpreter:' and an id of the centre's directory
    cell     BIGINT NOT NULL, -- minutes since 1970 in UTC, divided by 15
    held_by  TEXT   NOT NULL, -- 'appointment:' and an id
    PRIMARY KEY (centre, resource, cell)
);

INSERT INTO busy_new (centre, resource, cell, held_by)
SELECT '', resource, cell, 'appointment:' || appointment_id FROM busy;

DROP TABLE busy;
DROP TABLE appointment_events;
DROP TABLE appointments;
ALTER TABLE appointments_new RENAME TO appointments;
ALTER TABLE appointment_events_new RENAME TO appointment_events;
ALTER TABLE busy_new RENAME TO busy;

CREATE INDEX appointments_by_time   ON appointments (centre, starts_at);
CREATE INDEX appointments_by_office ON appointments (centre, office, starts_at);
CREATE INDEX appointments_by_worker ON appointments (centre, worker, starts_at);
CREATE INDEX busy_by_holder         ON busy (held_by);

ALTER TABLE staff ADD COLUMN centre TEXT NOT NULL DEFAULT '';
ALTER TABLE case_files ADD COLUMN centre TEXT NOT NULL DEFAULT '';
CREATE INDEX staff_by_centre ON staff (centre);
CREATE INDEX case_files_by_centre ON case_files (centre, opened_at);
