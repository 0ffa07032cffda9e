-- Browsers that a colleague has signed in from: whoever guesses her password
-- elsewhere cannot keep her out there.
CREATE TABLE devices (
    secret_hash TEXT   NOT NULL,                     -- SHA-256 of the secret in the browser's cookie
    staff_id    TEXT   NOT NULL REFERENCES staff (id),
    seen_at     BIGINT NOT NULL,                     -- when she last signed in with it
    PRIMARY KEY (secret_hash, staff_id)
);

CREATE INDEX devices_by_staff ON devices (staff_id);
