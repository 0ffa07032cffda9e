-- Appointments are found by name as files are: by the letters of both names in a
-- row, once from the beginning of each word, a space before each row. The program
-- makes the keys of all of them once this is done.
ALTER TABLE appointments ADD COLUMN search_name TEXT NOT NULL DEFAULT '';
DELETE FROM meta WHERE key = 'search_name';
