-- The views of revision 0001: what a person wants to see without writing joins. Lists are sorted and joined by ', '.

CREATE VIEW article_list AS
SELECT
  a.id, d.name AS dump, a.title, s.first_line, s.last_line, a.parent_id, a.publisher, a.date,
  a.key, a.kind, a.date_start, a.date_end, a.date_basis, s.truncated, s.position, d.id AS dump_id,
  (SELECT count(*) FROM reports r WHERE r.article_id = a.id) AS reports
FROM dump_articles s
JOIN articles a ON a.id = s.article_id
JOIN dumps d ON d.id = s.dump_id;

CREATE VIEW event_list AS
SELECT
  e.id, e.kind, e.status, m.mode, e.name, e.date, p.name AS place, p.country_id AS place_country,
  (SELECT group_concat(c.country_id, ', ')
     FROM (SELECT country_id FROM event_countries WHERE event_id = e.id ORDER BY country_id) c) AS countries,
  (SELECT group_concat(o.key, ', ')
     FROM (SELECT replace(organizations.key, ',', '') AS key
             FROM event_organizations JOIN organizations ON organizations.id = organization_id
            WHERE event_id = e.id ORDER BY 1) o) AS organizations,
  (SELECT group_concat(w.name, ', ')
     FROM (SELECT DISTINCT people.name
             FROM participants JOIN people ON people.id = person_id
            WHERE event_id = e.id ORDER BY people.name) w) AS people,
  m.format, m.level, v.form AS visit_form, v.host_country_id AS host,
  e.date_start, e.date_end, e.date_basis, e.parent_id, e.certainty,
  (SELECT count(*) FROM event_reports l WHERE l.event_id = e.id) AS reports,
  e.key
FROM events e
LEFT JOIN meetings m ON m.event_id = e.id
LEFT JOIN visits v ON v.event_id = e.id
LEFT JOIN places p ON p.id = e.place_id;

CREATE VIEW meeting_list AS
SELECT
  id, kind, status, mode, format, level, name, date, place, place_country, countries, organizations, people,
  date_start, date_end, date_basis, parent_id, certainty, reports, key
FROM event_list
WHERE kind IN ('meeting', 'call');

CREATE VIEW visit_list AS
SELECT
  id, status, visit_form AS form, host, date, place, place_country, countries, organizations, people,
  date_start, date_end, date_basis, parent_id, certainty, reports, key
FROM event_list
WHERE kind = 'visit';

CREATE VIEW bilateral_meetings AS
SELECT
  a.country_id AS country_a, b.country_id AS country_b, e.date, e.id AS event_id, e.kind, e.status, m.mode,
  m.format, m.level, e.name, p.name AS place, p.country_id AS place_country,
  (SELECT group_concat(w.name, ', ')
     FROM (SELECT DISTINCT people.name
             FROM participants JOIN people ON people.id = person_id
            WHERE event_id = e.id AND participants.country_id = a.country_id ORDER BY people.name) w) AS people_a,
  (SELECT group_concat(w.name, ', ')
     FROM (SELECT DISTINCT people.name
             FROM participants JOIN people ON people.id = person_id
            WHERE event_id = e.id AND participants.country_id = b.country_id ORDER BY people.name) w) AS people_b,
  e.date_start, e.date_end, e.date_basis, e.certainty, e.key
FROM event_countries a
JOIN event_countries b ON b.event_id = a.event_id AND b.country_id > a.country_id
JOIN events e ON e.id = a.event_id
JOIN meetings m ON m.event_id = e.id
LEFT JOIN places p ON p.id = e.place_id;

CREATE VIEW participant_list AS
SELECT
  t.event_id, p.name AS person, t.country_id AS country, o.key AS organization,
  coalesce(q.acronym, q.name) AS party, t.role, t.capacity,
  t.id, t.person_id, p.key AS person_key, e.key AS event_key, e.kind, e.status, e.date, e.date_start, e.date_end
FROM participants t
JOIN events e ON e.id = t.event_id
JOIN people p ON p.id = t.person_id
LEFT JOIN organizations o ON o.id = t.organization_id
LEFT JOIN parties q ON q.id = t.party_id;

CREATE VIEW agreement_list AS
SELECT
  g.id, g.title, g.kind, g.status, g.date,
  (SELECT group_concat(s.country_id, ', ')
     FROM (SELECT country_id FROM signatories
            WHERE agreement_id = g.id AND country_id IS NOT NULL ORDER BY country_id) s) AS countries,
  (SELECT group_concat(s.key, ', ')
     FROM (SELECT replace(organizations.key, ',', '') AS key
             FROM signatories JOIN organizations ON organizations.id = organization_id
            WHERE agreement_id = g.id ORDER BY 1) s) AS organizations,
  (SELECT group_concat(s.name, ', ')
     FROM (SELECT replace(coalesce(parties.acronym, parties.name), ',', '') AS name
             FROM signatories JOIN parties ON parties.id = party_id
            WHERE agreement_id = g.id ORDER BY 1) s) AS parties,
  g.document_count, p.name AS place, p.country_id AS place_country, g.event_id,
  g.date_start, g.date_end, g.date_basis, g.certainty,
  (SELECT count(*) FROM agreement_reports l WHERE l.agreement_id = g.id) AS reports,
  g.key
FROM agreements g
LEFT JOIN places p ON p.id = g.place_id;

-- The parties that articles name or that somebody acts for, not all that the lexicon knows.
CREATE VIEW party_list AS
SELECT
  q.id, q.name, q.acronym, q.country_id AS country, q.native_name,
  (SELECT count(DISTINCT r.article_id)
     FROM party_reports l JOIN reports r ON r.id = l.report_id WHERE l.party_id = q.id) AS articles,
  (SELECT count(DISTINCT t.event_id) FROM participants t WHERE t.party_id = q.id) AS events,
  q.listed, q.key
FROM parties q
WHERE EXISTS (SELECT 1 FROM party_reports l WHERE l.party_id = q.id)
   OR EXISTS (SELECT 1 FROM participants t WHERE t.party_id = q.id)
   OR EXISTS (SELECT 1 FROM signatories s WHERE s.party_id = q.id);

CREATE VIEW person_list AS
SELECT
  p.id, p.name, p.country_id AS country,
  (SELECT group_concat(n.name, ', ')
     FROM (SELECT name FROM person_names WHERE person_id = p.id ORDER BY name) n) AS names,
  (SELECT group_concat(h.role, '; ')
     FROM (SELECT role FROM offices_held WHERE person_id = p.id
            GROUP BY role ORDER BY min(date_start), role) h) AS roles,
  (SELECT count(DISTINCT t.event_id) FROM participants t WHERE t.person_id = p.id) AS events,
  p.key
FROM people p;

-- The sentences that events, agreements and parties rest on, with the lines of every dump in which they stand.
-- Exactly one of event_id, agreement_id and party_id is given.
CREATE VIEW evidence_list AS
SELECT
  v.id, r.id AS report_id, r.kind, t.event_id, t.agreement_id, t.party_id,
  r.article_id, a.title, d.name AS dump, l.dump_line + v.line - l.line AS dump_line,
  substr(a.text, v.start_offset + 1, v.end_offset - v.start_offset) AS sentence,
  v.start_offset, v.end_offset, r.rule, r.certainty, d.id AS dump_id, a.key AS article_key, r.ordinal
FROM (
  SELECT report_id, event_id, CAST(NULL AS INTEGER) AS agreement_id, CAST(NULL AS INTEGER) AS party_id
    FROM event_reports
  UNION ALL SELECT report_id, NULL, agreement_id, NULL FROM agreement_reports
  UNION ALL SELECT report_id, NULL, NULL, party_id FROM party_reports
) t
JOIN reports r ON r.id = t.report_id
JOIN evidence v ON v.report_id = r.id
JOIN articles a ON a.id = r.article_id
LEFT JOIN dump_articles s ON s.article_id = a.id
LEFT JOIN dumps d ON d.id = s.dump_id
LEFT JOIN dump_article_lines l
  ON l.dump_article_id = s.id AND v.line >= l.line AND v.line < l.line + l.count;

-- Every event with the codes of CAMEO and PLOVER; a visit has two rows, one for either side.
CREATE VIEW event_code_list AS
SELECT s.event_id, s.kind, s.aspect, c.cameo, c.plover, c.plover_mode
FROM (
  SELECT
    e.id AS event_id, e.kind,
    CASE
      WHEN e.status = 'planned' AND e.kind IN ('meeting', 'call', 'visit') THEN 'planned'
      WHEN e.kind = 'call' THEN 'phone'
      WHEN e.kind = 'visit' THEN 'visitor'
      WHEN e.kind = 'meeting' AND m.mode = 'video' THEN 'video'
      WHEN e.kind = 'meeting' AND g.kind = 'gathering' THEN 'summit'
      WHEN e.kind = 'meeting' AND p.country_id IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM event_countries x WHERE x.event_id = e.id AND x.country_id = p.country_id
      ) THEN 'third_country'
      ELSE 'any'
    END AS aspect
  FROM events e
  LEFT JOIN meetings m ON m.event_id = e.id
  LEFT JOIN events g ON g.id = e.parent_id
  LEFT JOIN places p ON p.id = e.place_id
  UNION ALL
  SELECT e.id, e.kind, 'host' FROM events e WHERE e.kind = 'visit' AND e.status = 'held'
) s
LEFT JOIN event_codes c ON c.kind = s.kind AND c.aspect = s.aspect;
