-- Who would come earlier than her appointment is. Whoever leaves keeps her row: it says
-- when, and by whom.
CREATE TABLE waiting (
    appointment_id TEXT   NOT NULL PRIMARY KEY REFERENCES appointments (id),
    centre         TEXT   NOT NULL,
    joined_at      BIGINT NOT NULL,
    joined_by      TEXT   NOT NULL, -- as booked_by of an appointment
    from_day       TEXT,            -- not before this day
    half_day       TEXT,            -- only then
    notice_hours   BIGINT NOT NULL, -- so long before it begins she must know
    must_by        TEXT,            -- the last day on which she may come; erased with her
    left_at        BIGINT,          -- since when she does not wait any more
    left_by        TEXT
);

CREATE INDEX waiting_now ON waiting (centre) WHERE left_at IS NULL;

-- The trail: what was offered to whom, in which order and why, and what became of it.
-- While an offer stands, its hours are held in busy by 'offer:', the appointment and its
-- number, until expires_at. One open offer a person.
CREATE TABLE offers (
    appointment_id TEXT   NOT NULL REFERENCES appointments (id),
    number         BIGINT NOT NULL, -- in the order in which they were made
    centre         TEXT   NOT NULL,
    starts_at      BIGINT NOT NULL, -- what is offered
    ends_at        BIGINT NOT NULL,
    office         TEXT   NOT NULL,
    worker         TEXT   NOT NULL,
    interpreter    TEXT,
    room           TEXT,
    offered_at     BIGINT NOT NULL,
    offered_by     TEXT   NOT NULL, -- 'service', or 'staff:' and an id
    expires_at     BIGINT NOT NULL,
    because        TEXT   NOT NULL, -- what put her before the others
    place          BIGINT NOT NULL, -- hers, of so many
    places         BIGINT NOT NULL,
    outcome        TEXT,
    ended_at       BIGINT,
    PRIMARY KEY (appointment_id, number)
);

CREATE UNIQUE INDEX offers_open ON offers (appointment_id) WHERE ended_at IS NULL;
CREATE INDEX offers_standing ON offers (centre, expires_at) WHERE ended_at IS NULL;

-- A message about that offer, and a link to it.
ALTER TABLE messages ADD COLUMN offer BIGINT;
ALTER TABLE links ADD COLUMN offer BIGINT;
