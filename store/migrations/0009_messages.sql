-- What a person is told about her appointment, written in the transaction of its
-- cause. It holds nothing of her: whom to write to and what is read from the
-- appointment when the message leaves.
CREATE TABLE messages (
    appointment_id TEXT   NOT NULL REFERENCES appointments (id),
    number         BIGINT NOT NULL, -- in the order in which they were planned
    centre         TEXT   NOT NULL,
    kind           TEXT   NOT NULL, -- what it is about
    medium         TEXT   NOT NULL, -- 'mail' or 'sms'
    planned_at     BIGINT NOT NULL,
    due_at         BIGINT NOT NULL,
    not_after      BIGINT NOT NULL, -- from then on it is of no use
    next_try_at    BIGINT NOT NULL, -- when it may be taken; while it is sent, until when nobody else may
    tries          BIGINT NOT NULL DEFAULT 0,
    sending_since  BIGINT,          -- it was taken, and nobody has said what became of it
    trouble        TEXT,            -- why the last try failed
    sent_at        BIGINT,          -- its end is one of these three
    failed_at      BIGINT,
    dropped_at     BIGINT,          -- another event made it pointless
    settled_at     BIGINT,          -- staff have seen to it that it failed
    settled_by     TEXT,
    PRIMARY KEY (appointment_id, number)
);

CREATE INDEX messages_waiting ON messages (next_try_at)
    WHERE sent_at IS NULL AND failed_at IS NULL AND dropped_at IS NULL;
CREATE INDEX messages_failed ON messages (centre, failed_at)
    WHERE failed_at IS NOT NULL AND settled_at IS NULL;

-- Whose appointments are at an address that somebody types.
CREATE INDEX appointments_by_phone ON appointments (phone);
CREATE INDEX appointments_by_email ON appointments (LOWER(email));

-- What the service does by itself: of several servers one at a time.
CREATE TABLE jobs (
    name       TEXT   NOT NULL PRIMARY KEY,
    held_until BIGINT NOT NULL, -- until then nobody else begins it
    began_at   BIGINT NOT NULL,
    ended_at   BIGINT,          -- later than began_at unless it runs, or its server has died
    trouble    TEXT             -- what went wrong the last time, for the operator; holds nobody's data
);
