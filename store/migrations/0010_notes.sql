-- What colleagues note about an appointment for each other, in lines; erased with its
-- person.
ALTER TABLE appointments ADD COLUMN note TEXT;
