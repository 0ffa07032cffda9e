-- A person is forgotten, what happened is not: her columns are emptied, her secret
-- and the fingerprint of her form are replaced, and from then on this says when.
ALTER TABLE appointments ADD COLUMN erased_at BIGINT;
ALTER TABLE case_files ADD COLUMN erased_at BIGINT;
