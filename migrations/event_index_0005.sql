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

-- What is to stand in the index.
CREATE VIEW event_index_wanted AS
SELECT
  f.facet, f.value, f.event_id,
  CASE WHEN e.date_start IS NULL THEN 0
       ELSE CAST(julianday(e.date_start) AS INTEGER) * 4096
          + min(4095, CAST(julianday(e.date_end) - julianday(e.date_start) AS INTEGER))
  END AS rank
FROM (
  SELECT 'kind' AS facet, kind AS value, id AS event_id FROM events
  UNION ALL SELECT 'status', status, id FROM events
  UNION ALL SELECT 'place', CAST(place_id AS TEXT), id FROM events WHERE place_id IS NOT NULL
  UNION ALL SELECT 'in', p.country_id, e.id FROM events e JOIN places p ON p.id = e.place_id
    WHERE p.country_id IS NOT NULL
  UNION ALL SELECT 'in', host_country_id, event_id FROM visits WHERE host_country_id IS NOT NULL
  UNION ALL SELECT 'country', country_id, event_id FROM event_countries
  UNION ALL SELECT 'organization', CAST(organization_id AS TEXT), event_id FROM event_organizations
  UNION ALL SELECT 'person', CAST(person_id AS TEXT), event_id FROM participants
  UNION ALL SELECT 'party', CAST(party_id AS TEXT), event_id FROM participants WHERE party_id IS NOT NULL
  UNION ALL SELECT 'mode', mode, event_id FROM meetings WHERE mode IS NOT NULL
  UNION ALL SELECT 'level', level, event_id FROM meetings WHERE level IS NOT NULL
  UNION ALL SELECT 'form', form, event_id FROM visits
  UNION ALL SELECT 'publisher', a.publisher, l.event_id
    FROM event_reports l JOIN reports r ON r.id = l.report_id JOIN articles a ON a.id = r.article_id
    WHERE a.publisher IS NOT NULL
) f
JOIN events e ON e.id = f.event_id;
