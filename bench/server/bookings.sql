-- 100,000 bookings of the last 250 days, for `cargo xtask bench server`: four a day
-- for each of a hundred workers whom no directory knows, so that they take no time
-- from those whom it does. All of the same shape as the program writes them.

BEGIN;

CREATE TEMPORARY TABLE made AS
WITH RECURSIVE numbers (number) AS (
    SELECT 0 UNION ALL SELECT number + 1 FROM numbers WHERE number < 99999
)
SELECT
    printf('00000000-0000-7000-8000-%012d', number) AS id,
    printf('%06d', number) AS reference,
    printf('%064x', number) AS token_hash,
    printf('measured-%d', number % 100) AS worker,
    1000 * (
        unixepoch('now', 'start of day') - 86400 * (1 + number / 400) + 3600 * (7 + 2 * (number / 100 % 4))
    ) AS starts_at
FROM numbers;

INSERT INTO appointments (
    id, reference, token_hash, commune, kind, starts_at, ends_at, office, worker, language,
    given_name, family_name, birth_year, booked_at, booked_by, sequence, search_name
)
SELECT
    id, reference, token_hash, '58001', 'first_reception', starts_at, starts_at + 5400000, 'la-louviere',
    worker, 'fr', 'Prénom', 'Nom', 1990, starts_at - 86400000, 'visitor', 0, ' prenomnom nomprenom'
FROM made;

INSERT INTO busy (resource, cell, appointment_id)
SELECT 'worker:' || worker, starts_at / 900000 + quarter.number, id
FROM made, (SELECT 0 AS number UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3
            UNION ALL SELECT 4 UNION ALL SELECT 5) AS quarter;

INSERT INTO appointment_events (appointment_id, number, happened_at, done_by, event, starts_at, ends_at, office, worker)
SELECT id, 1, starts_at - 86400000, 'visitor', 'booked', starts_at, starts_at + 5400000, 'la-louviere', worker
FROM made;

COMMIT;
