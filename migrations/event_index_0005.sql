-- The index of events of revision 0005: for each value that questions ask for, the events that have it in the order of
-- their dates, so that the newest are found without a look at the rest.

CREATE TABLE event_index_terms (
  id INTEGER PRIMARY KEY,
  facet TEXT NOT NULL,
  value TEXT NOT NULL,
  UNIQUE (facet, value)
);

-- `rank` is the number of the first possible day, times 4096, and how many days later the last one is; 0 without a date.
CREATE TABLE event_index (
  term_id INTEGER NOT NULL,
  rank INTEGER NOT NULL,
  event_id INTEGER NOT NULL,
  PRIMARY KEY (term_id, rank, event_id)
) WITHOUT ROWID;

-- Events of which something has changed since the index was brought up to date.
CREATE TABLE event_index_stale (event_id INTEGER PRIMARY KEY);
