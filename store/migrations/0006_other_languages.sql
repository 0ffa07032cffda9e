-- The language that somebody speaks, in her words, where the list has it not.
-- Hers, so erased with her.
ALTER TABLE appointments ADD COLUMN other_language TEXT;
