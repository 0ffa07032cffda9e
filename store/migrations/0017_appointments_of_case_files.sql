-- Whose file an appointment belongs to, where staff have said so. In busy.resource the
-- person stands as 'person:' and the file's id: she is at one appointment at a time.
ALTER TABLE appointments ADD COLUMN case_file TEXT REFERENCES case_files (id);
CREATE INDEX appointments_by_case_file ON appointments (case_file);
