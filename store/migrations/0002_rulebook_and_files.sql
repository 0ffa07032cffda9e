-- What the centre says about its rules, and the files of the people it follows.
-- Only new tables: what 0001 made stays as it is.

-- Who has read a version of the rulebook and signed it; once for each account
-- and for the very words that it read.
CREATE TABLE rulebook_signatures (
    rulebook_hash    TEXT   NOT NULL, -- fingerprint of the rules, sixteen hexadecimal digits
    staff_id         TEXT   NOT NULL REFERENCES staff (id),
    rulebook_id      TEXT   NOT NULL, -- which rulebook: 'wallonia'
    rulebook_version TEXT   NOT NULL, -- the day from which it is in force: '2024-03-14'
    wording          TEXT   NOT NULL, -- fingerprint of the document that was read, sixteen hexadecimal digits
    signed_at        BIGINT NOT NULL,
    PRIMARY KEY (rulebook_hash, wording, staff_id)
);

-- What jurists write beside a rule; settled, never deleted.
CREATE TABLE rulebook_remarks (
    id               TEXT   NOT NULL PRIMARY KEY,          -- UUID of version 7
    rulebook_hash    TEXT   NOT NULL,                      -- as above: which rules it was written about
    rulebook_id      TEXT   NOT NULL,
    rulebook_version TEXT   NOT NULL,
    rule             TEXT   NOT NULL,                      -- id of the rule: 'R17-WORK'
    remark           TEXT   NOT NULL,                      -- at most 2000 characters, in lines
    form_hash        TEXT   NOT NULL UNIQUE,               -- SHA-256 of the form: sent twice, it is one remark
    written_at       BIGINT NOT NULL,
    written_by       TEXT   NOT NULL REFERENCES staff (id),
    settled_at       BIGINT,                               -- since when nothing is open about it
    settled_by       TEXT   REFERENCES staff (id)
);

CREATE INDEX rulebook_remarks_by_version ON rulebook_remarks (rulebook_id, rulebook_version, written_at);

-- The people who agreed that the centre keeps a file about them.
CREATE TABLE case_files (
    id          TEXT   NOT NULL PRIMARY KEY, -- UUID of version 7
    family_name TEXT   NOT NULL,
    given_name  TEXT,
    birth_year  BIGINT,
    phone       TEXT,                        -- E.164
    email       TEXT,
    search_name TEXT   NOT NULL,             -- both names in plain letters, a space before each word
    form_hash   TEXT   NOT NULL UNIQUE,      -- SHA-256 of the form: sent twice, it opens one file
    opened_at   BIGINT NOT NULL,
    opened_by   TEXT   NOT NULL REFERENCES staff (id)
);

CREATE INDEX case_files_by_time ON case_files (opened_at);

-- What happened in a file, in order; never changed. The state of a file is these.
CREATE TABLE case_events (
    case_file_id     TEXT   NOT NULL REFERENCES case_files (id),
    number           BIGINT NOT NULL, -- 1 is the opening
    happened_at      BIGINT NOT NULL,
    done_by          TEXT   NOT NULL, -- 'staff:' and an id
    event            TEXT   NOT NULL, -- 'opened'
    handover         TEXT,            -- of an opening: the letters that carried her answers
    rulebook_id      TEXT,            -- of an opening: the rules by which she was judged
    rulebook_version TEXT,
    rulebook_hash    TEXT,            -- sixteen hexadecimal digits
    consented_at     BIGINT,          -- of an opening: when she agreed that her answers are kept
    PRIMARY KEY (case_file_id, number)
);
