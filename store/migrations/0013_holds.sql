-- A time may be kept for a few minutes while somebody fills in a form: held by 'hold:' and
-- the hash of the form's key. From free_at on anybody may take the cell; never where empty.
ALTER TABLE busy ADD COLUMN held_since BIGINT;
ALTER TABLE busy ADD COLUMN free_at BIGINT;
