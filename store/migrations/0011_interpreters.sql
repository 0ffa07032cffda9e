-- Interpreters are asked whether they come. A request is as it was made: a move or
-- another interpreter ends it, and makes another one. Of an appointment at most one
-- asks something.
CREATE TABLE interpreter_requests (
    appointment_id TEXT   NOT NULL REFERENCES appointments (id),
    number         BIGINT NOT NULL, -- in the order in which they were made
    centre         TEXT   NOT NULL,
    interpreter    TEXT   NOT NULL, -- id of the centre's directory
    starts_at      BIGINT NOT NULL, -- when and where she should be
    ends_at        BIGINT NOT NULL,
    office         TEXT   NOT NULL,
    asked_at       BIGINT NOT NULL,
    answer         TEXT,            -- 'confirmed' or 'declined'
    answered_at    BIGINT,
    ended_at       BIGINT,          -- from then on it asks nothing
    PRIMARY KEY (appointment_id, number)
);

CREATE UNIQUE INDEX interpreter_requests_asking ON interpreter_requests (appointment_id)
    WHERE ended_at IS NULL;
CREATE INDEX interpreter_requests_by_time ON interpreter_requests (centre, starts_at);

-- A message to the interpreter of that request, and a link to it; to the person where
-- empty.
ALTER TABLE messages ADD COLUMN request BIGINT;
ALTER TABLE links ADD COLUMN request BIGINT;

-- How long the interpreter was there, as staff noted: 0 where she did not come.
ALTER TABLE appointments ADD COLUMN interpreter_minutes BIGINT;

-- The secret addresses at which calendars follow somebody's agenda.
CREATE TABLE feeds (
    secret_hash TEXT   NOT NULL PRIMARY KEY, -- SHA-256 of the secret
    centre      TEXT   NOT NULL,
    whose       TEXT   NOT NULL,             -- 'interpreter:' or 'worker:' and an id of the centre's directory
    made_at     BIGINT NOT NULL,
    made_by     TEXT   NOT NULL,             -- 'staff:' and an id
    revoked_at  BIGINT
);

CREATE UNIQUE INDEX feeds_in_use ON feeds (centre, whose) WHERE revoked_at IS NULL;
