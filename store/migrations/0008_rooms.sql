-- The room in which somebody is received, where her office lists its rooms: an id of
-- the centre's directory. In busy.resource it stands as 'room:' and that id. What was
-- booked before is in no room.
ALTER TABLE appointments ADD COLUMN room TEXT;
ALTER TABLE appointment_events ADD COLUMN room TEXT;
