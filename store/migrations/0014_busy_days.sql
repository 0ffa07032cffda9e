-- Which days of whom have changed, so that every server knows in memory what is taken and
-- reads again only that. A day is 96 cells of UTC. The version grows with each change; the
-- moment is the database's own, the same clock for all servers.
CREATE TABLE busy_days (
    centre     TEXT NOT NULL,
    resource   TEXT NOT NULL,
    day        BIGINT NOT NULL,
    version    BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (centre, resource, day)
);
CREATE INDEX busy_days_by_time ON busy_days (changed_at);
