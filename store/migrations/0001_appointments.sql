-- What the service remembers from its first day. Only TEXT and BIGINT: instants
-- are milliseconds since 1970 in UTC, ids are made by the service, names of kinds,
-- languages and places are the codes of the domain.

-- One row for each appointment that was ever booked.
CREATE TABLE appointments (
    id                   TEXT   NOT NULL PRIMARY KEY, -- UUID of version 7
    reference            TEXT   NOT NULL UNIQUE,      -- what people say aloud: K7Q-4MD
    token_hash           TEXT   NOT NULL UNIQUE,      -- SHA-256 of the secret in the person's link
    commune              TEXT   NOT NULL,             -- INS code of where the person lives
    kind                 TEXT   NOT NULL,             -- what for
    starts_at            BIGINT NOT NULL,
    ends_at              BIGINT NOT NULL,
    office               TEXT   NOT NULL,             -- ids of the directory's files
    worker               TEXT   NOT NULL,
    interpreter          TEXT,
    language             TEXT   NOT NULL,             -- in which the person reads
    interpreter_language TEXT,                        -- that is interpreted, if any
    given_name           TEXT,
    family_name          TEXT   NOT NULL,
    birth_year           BIGINT,
    phone                TEXT,                        -- E.164
    email                TEXT,
    booked_at            BIGINT NOT NULL,
    booked_by            TEXT   NOT NULL,             -- 'visitor' or 'staff:' and an id
    arrived_at           BIGINT,                      -- the state is these dates
    done_at              BIGINT,
    no_show_at           BIGINT,
    cancelled_at         BIGINT,
    cancelled_by         TEXT,
    sequence             BIGINT NOT NULL,             -- changes that a calendar must notice
    CHECK (starts_at < ends_at)
);

CREATE INDEX appointments_by_time   ON appointments (starts_at);
CREATE INDEX appointments_by_office ON appointments (office, starts_at);
CREATE INDEX appointments_by_worker ON appointments (worker, starts_at);

-- Who is taken when: one row for each quarter of an hour. The primary key, and
-- nothing else, makes a double booking impossible.
CREATE TABLE busy (
    resource       TEXT   NOT NULL, -- 'worker:' or 'interpreter:' and an id
    cell           BIGINT NOT NULL, -- minutes since 1970 in UTC, divided by 15
    appointment_id TEXT   NOT NULL REFERENCES appointments (id),
    PRIMARY KEY (resource, cell)
);

CREATE INDEX busy_by_appointment ON busy (appointment_id);

-- What happened to an appointment, in order; never changed.
CREATE TABLE appointment_events (
    appointment_id TEXT   NOT NULL REFERENCES appointments (id),
    number         BIGINT NOT NULL, -- 1 is the booking
    happened_at    BIGINT NOT NULL,
    done_by        TEXT   NOT NULL, -- as booked_by above
    event          TEXT   NOT NULL, -- 'booked', 'moved', 'cancelled' or a mark
    starts_at      BIGINT,          -- the slot, where one was booked or moved to
    ends_at        BIGINT,
    office         TEXT,
    worker         TEXT,
    interpreter    TEXT,
    PRIMARY KEY (appointment_id, number)
);

-- Answers that a repeated request gets again; kept for some days. Written before
-- the appointment, so that of two equal requests one waits for the other: hence no
-- reference to it.
CREATE TABLE idempotency (
    key_hash       TEXT   NOT NULL PRIMARY KEY, -- SHA-256 of the client's key
    body_hash      TEXT   NOT NULL,             -- SHA-256 of what was asked
    nonce          TEXT   NOT NULL,             -- 128 random bits; with the key they give the secret again
    appointment_id TEXT   NOT NULL,
    answered_at    BIGINT NOT NULL
);

CREATE INDEX idempotency_by_time ON idempotency (answered_at);

-- Accounts of the centre's staff.
CREATE TABLE staff (
    id            TEXT   NOT NULL PRIMARY KEY, -- UUID of version 7
    login         TEXT   NOT NULL UNIQUE,      -- in small letters
    name          TEXT   NOT NULL,
    role          TEXT   NOT NULL,             -- 'coordinator' or 'worker'
    worker        TEXT,                        -- id of the directory's files, if it is one's own
    password_hash TEXT   NOT NULL,             -- as its algorithm writes it
    made_at       BIGINT NOT NULL,
    disabled_at   BIGINT
);

-- Who is signed in.
CREATE TABLE sessions (
    secret_hash TEXT   NOT NULL PRIMARY KEY, -- SHA-256 of the cookie's secret
    staff_id    TEXT   NOT NULL REFERENCES staff (id),
    began_at    BIGINT NOT NULL,
    seen_at     BIGINT NOT NULL,             -- last use, to the minute
    ends_at     BIGINT NOT NULL              -- whatever happens
);

CREATE INDEX sessions_by_staff ON sessions (staff_id);

-- How often something was tried, so that guessing becomes slow.
CREATE TABLE throttle (
    key_hash TEXT   NOT NULL PRIMARY KEY, -- SHA-256: addresses and names are nobody's business
    attempts BIGINT NOT NULL,
    last_at  BIGINT NOT NULL,
    until_at BIGINT NOT NULL              -- counting begins anew then
);
