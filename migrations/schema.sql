CREATE TABLE alembic_version (
  version_num VARCHAR(32) NOT NULL,
  CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
CREATE TABLE articles (
  id INTEGER NOT NULL,
  "key" TEXT NOT NULL,
  kind TEXT NOT NULL,
  parent_id INTEGER,
  title TEXT,
  text TEXT NOT NULL,
  publisher TEXT,
  dateline_place TEXT,
  dateline_date TEXT,
  dateline_start INTEGER,
  dateline_end INTEGER,
  truncated BOOLEAN NOT NULL,
  date_clues TEXT NOT NULL,
  date TEXT,
  date_start DATE,
  date_end DATE,
  date_basis TEXT,
  CONSTRAINT pk_articles PRIMARY KEY (id),
  CONSTRAINT ck_articles_parent CHECK ((kind = 'reprint') = (parent_id IS NOT NULL)),
  CONSTRAINT ck_articles_kind CHECK (kind IN ('post', 'reprint')),
  CONSTRAINT ck_articles_date_bounds CHECK ((date IS NULL) = (date_start IS NULL) AND (date IS NULL) = (date_end IS NULL)),
  CONSTRAINT ck_articles_date_order CHECK (date_start <= date_end),
  CONSTRAINT fk_articles_parent_id FOREIGN KEY(parent_id) REFERENCES articles (id) ON DELETE CASCADE,
  CONSTRAINT uq_articles_key UNIQUE ("key")
);
CREATE INDEX ix_articles_date ON articles (date_start, date_end);
CREATE INDEX ix_articles_parent_id ON articles (parent_id);
CREATE INDEX ix_articles_publisher ON articles (publisher);
CREATE TABLE countries (
  id TEXT NOT NULL,
  alpha3 TEXT,
  name TEXT NOT NULL,
  official_name TEXT,
  capital TEXT,
  CONSTRAINT pk_countries PRIMARY KEY (id),
  CONSTRAINT ck_countries_alpha3 CHECK (length(alpha3) = 3 AND alpha3 = upper(alpha3)),
  CONSTRAINT ck_countries_alpha2 CHECK (length(id) = 2 AND id = upper(id)),
  CONSTRAINT uq_countries_alpha3 UNIQUE (alpha3)
);
CREATE INDEX ix_countries_name ON countries (name);
CREATE TABLE dumps (
  id INTEGER NOT NULL,
  name TEXT NOT NULL,
  digest TEXT NOT NULL,
  size INTEGER NOT NULL,
  encoding TEXT NOT NULL,
  ingested_at DATETIME DEFAULT CURRENT_TIMESTAMP NOT NULL,
  CONSTRAINT pk_dumps PRIMARY KEY (id),
  CONSTRAINT uq_dumps_digest UNIQUE (digest)
);
CREATE INDEX ix_dumps_name ON dumps (name);
CREATE TABLE event_codes (
  id INTEGER NOT NULL,
  kind TEXT NOT NULL,
  aspect TEXT NOT NULL,
  cameo TEXT,
  plover TEXT,
  plover_mode TEXT,
  CONSTRAINT pk_event_codes PRIMARY KEY (id),
  CONSTRAINT uq_event_codes_kind_aspect UNIQUE (kind, aspect)
);
CREATE TABLE lexicon_tables (
  name TEXT NOT NULL,
  digest TEXT NOT NULL,
  CONSTRAINT pk_lexicon_tables PRIMARY KEY (name)
);
CREATE TABLE organizations (
  id INTEGER NOT NULL,
  "key" TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT,
  listed BOOLEAN NOT NULL,
  CONSTRAINT pk_organizations PRIMARY KEY (id),
  CONSTRAINT uq_organizations_key UNIQUE ("key")
);
CREATE INDEX ix_organizations_name ON organizations (name);
CREATE TABLE country_names (
  id INTEGER NOT NULL,
  country_id TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  CONSTRAINT pk_country_names PRIMARY KEY (id),
  CONSTRAINT fk_country_names_country_id FOREIGN KEY(country_id) REFERENCES countries (id) ON DELETE CASCADE,
  CONSTRAINT uq_country_names_country_id_name_kind UNIQUE (country_id, name, kind)
);
CREATE INDEX ix_country_names_name ON country_names (name);
CREATE TABLE dump_articles (
  id INTEGER NOT NULL,
  dump_id INTEGER NOT NULL,
  article_id INTEGER NOT NULL,
  position INTEGER NOT NULL,
  first_line INTEGER NOT NULL,
  last_line INTEGER NOT NULL,
  truncated BOOLEAN NOT NULL,
  CONSTRAINT pk_dump_articles PRIMARY KEY (id),
  CONSTRAINT ck_dump_articles_lines CHECK (first_line >= 1 AND last_line >= first_line),
  CONSTRAINT fk_dump_articles_article_id FOREIGN KEY(article_id) REFERENCES articles (id) ON DELETE CASCADE,
  CONSTRAINT fk_dump_articles_dump_id FOREIGN KEY(dump_id) REFERENCES dumps (id) ON DELETE CASCADE,
  CONSTRAINT uq_dump_articles_dump_id_position UNIQUE (dump_id, position)
);
CREATE INDEX ix_dump_articles_article_id ON dump_articles (article_id);
CREATE TABLE organization_members (
  organization_id INTEGER NOT NULL,
  country_id TEXT NOT NULL,
  CONSTRAINT pk_organization_members PRIMARY KEY (organization_id, country_id),
  CONSTRAINT fk_organization_members_country_id FOREIGN KEY(country_id) REFERENCES countries (id),
  CONSTRAINT fk_organization_members_organization_id FOREIGN KEY(organization_id) REFERENCES organizations (id) ON DELETE CASCADE
)
 WITHOUT ROWID;
CREATE INDEX ix_organization_members_country_id ON organization_members (country_id);
CREATE TABLE organization_names (
  id INTEGER NOT NULL,
  organization_id INTEGER NOT NULL,
  name TEXT NOT NULL,
  CONSTRAINT pk_organization_names PRIMARY KEY (id),
  CONSTRAINT fk_organization_names_organization_id FOREIGN KEY(organization_id) REFERENCES organizations (id) ON DELETE CASCADE,
  CONSTRAINT uq_organization_names_organization_id_name UNIQUE (organization_id, name)
);
CREATE INDEX ix_organization_names_name ON organization_names (name);
CREATE TABLE parties (
  id INTEGER NOT NULL,
  "key" TEXT NOT NULL,
  name TEXT NOT NULL,
  acronym TEXT,
  country_id TEXT,
  native_name TEXT,
  listed BOOLEAN NOT NULL,
  CONSTRAINT pk_parties PRIMARY KEY (id),
  CONSTRAINT fk_parties_country_id FOREIGN KEY(country_id) REFERENCES countries (id),
  CONSTRAINT uq_parties_key UNIQUE ("key")
);
CREATE INDEX ix_parties_acronym ON parties (acronym);
CREATE INDEX ix_parties_country_id ON parties (country_id);
CREATE INDEX ix_parties_name ON parties (name);
CREATE TABLE people (
  id INTEGER NOT NULL,
  "key" TEXT NOT NULL,
  name TEXT NOT NULL,
  country_id TEXT,
  CONSTRAINT pk_people PRIMARY KEY (id),
  CONSTRAINT fk_people_country_id FOREIGN KEY(country_id) REFERENCES countries (id),
  CONSTRAINT uq_people_key UNIQUE ("key")
);
CREATE INDEX ix_people_country_id ON people (country_id);
CREATE INDEX ix_people_name ON people (name);
CREATE TABLE places (
  id INTEGER NOT NULL,
  "key" TEXT NOT NULL,
  name TEXT,
  country_id TEXT,
  CONSTRAINT pk_places PRIMARY KEY (id),
  CONSTRAINT ck_places_somewhere CHECK (name IS NOT NULL OR country_id IS NOT NULL),
  CONSTRAINT fk_places_country_id FOREIGN KEY(country_id) REFERENCES countries (id),
  CONSTRAINT uq_places_key UNIQUE ("key")
);
CREATE INDEX ix_places_country_id ON places (country_id);
CREATE INDEX ix_places_name ON places (name);
CREATE TABLE reports (
  id INTEGER NOT NULL,
  article_id INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  kind TEXT NOT NULL,
  rule TEXT,
  certainty DOUBLE NOT NULL,
  body TEXT NOT NULL,
  CONSTRAINT pk_reports PRIMARY KEY (id),
  CONSTRAINT ck_reports_kind CHECK (kind IN ('event', 'agreement', 'party')),
  CONSTRAINT ck_reports_certainty CHECK (certainty BETWEEN 0 AND 1),
  CONSTRAINT fk_reports_article_id FOREIGN KEY(article_id) REFERENCES articles (id) ON DELETE CASCADE,
  CONSTRAINT uq_reports_article_id_ordinal UNIQUE (article_id, ordinal)
);
CREATE TABLE dump_article_lines (
  dump_article_id INTEGER NOT NULL,
  line INTEGER NOT NULL,
  dump_line INTEGER NOT NULL,
  count INTEGER NOT NULL,
  CONSTRAINT pk_dump_article_lines PRIMARY KEY (dump_article_id, line),
  CONSTRAINT ck_dump_article_lines_lines CHECK (line >= 1 AND dump_line >= 1 AND count >= 1),
  CONSTRAINT fk_dump_article_lines_dump_article_id FOREIGN KEY(dump_article_id) REFERENCES dump_articles (id) ON DELETE CASCADE
)
 WITHOUT ROWID;
CREATE TABLE events (
  id INTEGER NOT NULL,
  "key" TEXT NOT NULL,
  kind TEXT NOT NULL,
  status TEXT NOT NULL,
  name TEXT,
  place_id INTEGER,
  parent_id INTEGER,
  certainty DOUBLE NOT NULL,
  date TEXT,
  date_start DATE,
  date_end DATE,
  date_basis TEXT,
  CONSTRAINT pk_events PRIMARY KEY (id),
  CONSTRAINT ck_events_kind CHECK (kind IN ('meeting', 'call', 'visit', 'message', 'gathering', 'ceremony')),
  CONSTRAINT ck_events_status CHECK (status IN ('held', 'planned')),
  CONSTRAINT ck_events_date_bounds CHECK ((date IS NULL) = (date_start IS NULL) AND (date IS NULL) = (date_end IS NULL)),
  CONSTRAINT ck_events_certainty CHECK (certainty BETWEEN 0 AND 1),
  CONSTRAINT ck_events_date_order CHECK (date_start <= date_end),
  CONSTRAINT fk_events_parent_id FOREIGN KEY(parent_id) REFERENCES events (id) ON DELETE SET NULL,
  CONSTRAINT fk_events_place_id FOREIGN KEY(place_id) REFERENCES places (id),
  CONSTRAINT uq_events_key UNIQUE ("key")
);
CREATE INDEX ix_events_date ON events (date_start, date_end);
CREATE INDEX ix_events_kind ON events (kind, date_start);
CREATE INDEX ix_events_place_id ON events (place_id);
CREATE TABLE evidence (
  id INTEGER NOT NULL,
  report_id INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  start_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  line INTEGER NOT NULL,
  CONSTRAINT pk_evidence PRIMARY KEY (id),
  CONSTRAINT ck_evidence_offsets CHECK (start_offset >= 0 AND end_offset >= start_offset),
  CONSTRAINT fk_evidence_report_id FOREIGN KEY(report_id) REFERENCES reports (id) ON DELETE CASCADE,
  CONSTRAINT uq_evidence_report_id_ordinal UNIQUE (report_id, ordinal)
);
CREATE TABLE offices_held (
  id INTEGER NOT NULL,
  person_id INTEGER NOT NULL,
  role TEXT NOT NULL,
  country_id TEXT,
  organization_id INTEGER,
  party_id INTEGER,
  first_seen TEXT,
  last_seen TEXT,
  date_start DATE,
  date_end DATE,
  CONSTRAINT pk_offices_held PRIMARY KEY (id),
  CONSTRAINT ck_offices_held_date_order CHECK (date_start <= date_end),
  CONSTRAINT fk_offices_held_country_id FOREIGN KEY(country_id) REFERENCES countries (id),
  CONSTRAINT fk_offices_held_organization_id FOREIGN KEY(organization_id) REFERENCES organizations (id),
  CONSTRAINT fk_offices_held_party_id FOREIGN KEY(party_id) REFERENCES parties (id),
  CONSTRAINT fk_offices_held_person_id FOREIGN KEY(person_id) REFERENCES people (id) ON DELETE CASCADE
);
CREATE INDEX ix_offices_held_country_id ON offices_held (country_id);
CREATE INDEX ix_offices_held_dates ON offices_held (date_start, date_end);
CREATE INDEX ix_offices_held_person_id ON offices_held (person_id);
CREATE INDEX ix_offices_held_role ON offices_held (role);
CREATE TABLE party_names (
  id INTEGER NOT NULL,
  party_id INTEGER NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  CONSTRAINT pk_party_names PRIMARY KEY (id),
  CONSTRAINT fk_party_names_party_id FOREIGN KEY(party_id) REFERENCES parties (id) ON DELETE CASCADE,
  CONSTRAINT uq_party_names_party_id_name_kind UNIQUE (party_id, name, kind)
);
CREATE INDEX ix_party_names_name ON party_names (name);
CREATE TABLE party_reports (
  party_id INTEGER NOT NULL,
  report_id INTEGER NOT NULL,
  CONSTRAINT pk_party_reports PRIMARY KEY (party_id, report_id),
  CONSTRAINT fk_party_reports_party_id FOREIGN KEY(party_id) REFERENCES parties (id) ON DELETE CASCADE,
  CONSTRAINT fk_party_reports_report_id FOREIGN KEY(report_id) REFERENCES reports (id) ON DELETE CASCADE
)
 WITHOUT ROWID;
CREATE INDEX ix_party_reports_report_id ON party_reports (report_id);
CREATE TABLE person_names (
  id INTEGER NOT NULL,
  person_id INTEGER NOT NULL,
  name TEXT NOT NULL,
  CONSTRAINT pk_person_names PRIMARY KEY (id),
  CONSTRAINT fk_person_names_person_id FOREIGN KEY(person_id) REFERENCES people (id) ON DELETE CASCADE,
  CONSTRAINT uq_person_names_person_id_name UNIQUE (person_id, name)
);
CREATE INDEX ix_person_names_name ON person_names (name);
CREATE TABLE agreements (
  id INTEGER NOT NULL,
  "key" TEXT NOT NULL,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  status TEXT NOT NULL,
  place_id INTEGER,
  event_id INTEGER,
  document_count INTEGER,
  certainty DOUBLE NOT NULL,
  date TEXT,
  date_start DATE,
  date_end DATE,
  date_basis TEXT,
  CONSTRAINT pk_agreements PRIMARY KEY (id),
  CONSTRAINT ck_agreements_kind CHECK (kind IN ('treaty', 'agreement', 'protocol', 'memorandum', 'joint_statement', 'communique', 'declaration', 'plan', 'documents', 'other')),
  CONSTRAINT ck_agreements_status CHECK (status IN ('signed', 'issued', 'adopted', 'in_force', 'planned', 'referenced')),
  CONSTRAINT ck_agreements_date_bounds CHECK ((date IS NULL) = (date_start IS NULL) AND (date IS NULL) = (date_end IS NULL)),
  CONSTRAINT ck_agreements_certainty CHECK (certainty BETWEEN 0 AND 1),
  CONSTRAINT ck_agreements_date_order CHECK (date_start <= date_end),
  CONSTRAINT ck_agreements_document_count CHECK (document_count >= 1),
  CONSTRAINT fk_agreements_event_id FOREIGN KEY(event_id) REFERENCES events (id) ON DELETE SET NULL,
  CONSTRAINT fk_agreements_place_id FOREIGN KEY(place_id) REFERENCES places (id),
  CONSTRAINT uq_agreements_key UNIQUE ("key")
);
CREATE INDEX ix_agreements_date ON agreements (date_start, date_end);
CREATE INDEX ix_agreements_place_id ON agreements (place_id);
CREATE TABLE event_countries (
  event_id INTEGER NOT NULL,
  country_id TEXT NOT NULL,
  CONSTRAINT pk_event_countries PRIMARY KEY (event_id, country_id),
  CONSTRAINT fk_event_countries_country_id FOREIGN KEY(country_id) REFERENCES countries (id),
  CONSTRAINT fk_event_countries_event_id FOREIGN KEY(event_id) REFERENCES events (id) ON DELETE CASCADE
)
 WITHOUT ROWID;
CREATE INDEX ix_event_countries_country_id ON event_countries (country_id, event_id);
CREATE TABLE event_organizations (
  event_id INTEGER NOT NULL,
  organization_id INTEGER NOT NULL,
  CONSTRAINT pk_event_organizations PRIMARY KEY (event_id, organization_id),
  CONSTRAINT fk_event_organizations_event_id FOREIGN KEY(event_id) REFERENCES events (id) ON DELETE CASCADE,
  CONSTRAINT fk_event_organizations_organization_id FOREIGN KEY(organization_id) REFERENCES organizations (id)
)
 WITHOUT ROWID;
CREATE INDEX ix_event_organizations_organization_id ON event_organizations (organization_id, event_id);
CREATE TABLE event_reports (
  event_id INTEGER NOT NULL,
  report_id INTEGER NOT NULL,
  CONSTRAINT pk_event_reports PRIMARY KEY (event_id, report_id),
  CONSTRAINT fk_event_reports_event_id FOREIGN KEY(event_id) REFERENCES events (id) ON DELETE CASCADE,
  CONSTRAINT fk_event_reports_report_id FOREIGN KEY(report_id) REFERENCES reports (id) ON DELETE CASCADE
)
 WITHOUT ROWID;
CREATE INDEX ix_event_reports_report_id ON event_reports (report_id);
CREATE TABLE meetings (
  event_id INTEGER NOT NULL,
  mode TEXT,
  format TEXT,
  level TEXT,
  CONSTRAINT pk_meetings PRIMARY KEY (event_id),
  CONSTRAINT ck_meetings_format CHECK (format IN ('bilateral', 'multilateral')),
  CONSTRAINT ck_meetings_level CHECK (level IN ('head_of_state', 'head_of_government', 'foreign_minister', 'party', 'parliament', 'other')),
  CONSTRAINT ck_meetings_mode CHECK (mode IN ('in_person', 'phone', 'video', 'written')),
  CONSTRAINT fk_meetings_event_id FOREIGN KEY(event_id) REFERENCES events (id) ON DELETE CASCADE
);
CREATE TABLE participants (
  id INTEGER NOT NULL,
  event_id INTEGER NOT NULL,
  person_id INTEGER NOT NULL,
  country_id TEXT,
  organization_id INTEGER,
  party_id INTEGER,
  role TEXT,
  capacity TEXT NOT NULL,
  CONSTRAINT pk_participants PRIMARY KEY (id),
  CONSTRAINT ck_participants_capacity CHECK (capacity IN ('principal', 'attendee', 'sender', 'recipient', 'visitor', 'host')),
  CONSTRAINT fk_participants_country_id FOREIGN KEY(country_id) REFERENCES countries (id),
  CONSTRAINT fk_participants_event_id FOREIGN KEY(event_id) REFERENCES events (id) ON DELETE CASCADE,
  CONSTRAINT fk_participants_organization_id FOREIGN KEY(organization_id) REFERENCES organizations (id),
  CONSTRAINT fk_participants_party_id FOREIGN KEY(party_id) REFERENCES parties (id),
  CONSTRAINT fk_participants_person_id FOREIGN KEY(person_id) REFERENCES people (id),
  CONSTRAINT uq_participants_event_id_person_id_capacity UNIQUE (event_id, person_id, capacity)
);
CREATE TABLE visits (
  event_id INTEGER NOT NULL,
  form TEXT NOT NULL,
  host_country_id TEXT,
  CONSTRAINT pk_visits PRIMARY KEY (event_id),
  CONSTRAINT ck_visits_form CHECK (form IN ('state', 'official', 'working', 'friendly', 'goodwill', 'private', 'transit', 'unspecified')),
  CONSTRAINT fk_visits_event_id FOREIGN KEY(event_id) REFERENCES events (id) ON DELETE CASCADE,
  CONSTRAINT fk_visits_host_country_id FOREIGN KEY(host_country_id) REFERENCES countries (id)
);
CREATE INDEX ix_visits_host_country_id ON visits (host_country_id);
CREATE TABLE agreement_reports (
  agreement_id INTEGER NOT NULL,
  report_id INTEGER NOT NULL,
  CONSTRAINT pk_agreement_reports PRIMARY KEY (agreement_id, report_id),
  CONSTRAINT fk_agreement_reports_agreement_id FOREIGN KEY(agreement_id) REFERENCES agreements (id) ON DELETE CASCADE,
  CONSTRAINT fk_agreement_reports_report_id FOREIGN KEY(report_id) REFERENCES reports (id) ON DELETE CASCADE
)
 WITHOUT ROWID;
CREATE INDEX ix_agreement_reports_report_id ON agreement_reports (report_id);
CREATE TABLE signatories (
  id INTEGER NOT NULL,
  agreement_id INTEGER NOT NULL,
  country_id TEXT,
  organization_id INTEGER,
  party_id INTEGER,
  CONSTRAINT pk_signatories PRIMARY KEY (id),
  CONSTRAINT ck_signatories_one CHECK (CASE WHEN country_id IS NULL THEN 0 ELSE 1 END + CASE WHEN organization_id IS NULL THEN 0 ELSE 1 END + CASE WHEN party_id IS NULL THEN 0 ELSE 1 END = 1),
  CONSTRAINT fk_signatories_agreement_id FOREIGN KEY(agreement_id) REFERENCES agreements (id) ON DELETE CASCADE,
  CONSTRAINT fk_signatories_country_id FOREIGN KEY(country_id) REFERENCES countries (id),
  CONSTRAINT fk_signatories_organization_id FOREIGN KEY(organization_id) REFERENCES organizations (id),
  CONSTRAINT fk_signatories_party_id FOREIGN KEY(party_id) REFERENCES parties (id),
  CONSTRAINT uq_signatories_agreement_id_country_id UNIQUE (agreement_id, country_id),
  CONSTRAINT uq_signatories_agreement_id_organization_id UNIQUE (agreement_id, organization_id),
  CONSTRAINT uq_signatories_agreement_id_party_id UNIQUE (agreement_id, party_id)
);
CREATE INDEX ix_signatories_country_id ON signatories (country_id);
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
CREATE VIRTUAL TABLE article_search USING fts5(
  title, text, content = 'articles', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER articles_search_insert AFTER INSERT ON articles BEGIN
  INSERT INTO article_search (rowid, title, text) VALUES (new.id, new.title, new.text);
END;
CREATE TRIGGER articles_search_delete AFTER DELETE ON articles BEGIN
  INSERT INTO article_search (article_search, rowid, title, text) VALUES ('delete', old.id, old.title, old.text);
END;
CREATE TRIGGER articles_search_update AFTER UPDATE OF title, text ON articles BEGIN
  INSERT INTO article_search (article_search, rowid, title, text) VALUES ('delete', old.id, old.title, old.text);
  INSERT INTO article_search (rowid, title, text) VALUES (new.id, new.title, new.text);
END;
CREATE TABLE corrections (
  id INTEGER NOT NULL,
  "key" TEXT NOT NULL,
  kind TEXT NOT NULL,
  what TEXT NOT NULL,
  things TEXT NOT NULL,
  field TEXT,
  value TEXT,
  reason TEXT NOT NULL,
  body TEXT NOT NULL,
  made_at DATETIME DEFAULT CURRENT_TIMESTAMP NOT NULL,
  CONSTRAINT pk_corrections PRIMARY KEY (id),
  CONSTRAINT ck_corrections_kind CHECK (kind IN ('same', 'different', 'value', 'rejected')),
  CONSTRAINT ck_corrections_what CHECK (what IN ('event', 'agreement', 'person')),
  CONSTRAINT uq_corrections_key UNIQUE ("key")
);
CREATE TABLE derivations (
  name TEXT NOT NULL,
  version TEXT NOT NULL,
  CONSTRAINT pk_derivations PRIMARY KEY (name)
);
CREATE TABLE name_forms (
  id INTEGER NOT NULL,
  scope TEXT NOT NULL,
  name TEXT NOT NULL,
  component INTEGER,
  CONSTRAINT pk_name_forms PRIMARY KEY (id),
  CONSTRAINT uq_name_forms_scope_name UNIQUE (scope, name)
);
CREATE INDEX ix_name_forms_component ON name_forms (component);
CREATE TABLE name_cells (
  cell BIGINT NOT NULL,
  name_form_id INTEGER NOT NULL,
  CONSTRAINT pk_name_cells PRIMARY KEY (cell, name_form_id),
  CONSTRAINT fk_name_cells_name_form_id FOREIGN KEY(name_form_id) REFERENCES name_forms (id) ON DELETE CASCADE
)
 WITHOUT ROWID;
CREATE TABLE mentions (
  report_id INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  name_form_id INTEGER NOT NULL,
  person_id INTEGER,
  country TEXT,
  organization TEXT,
  party TEXT,
  role TEXT,
  CONSTRAINT pk_mentions PRIMARY KEY (report_id, ordinal),
  CONSTRAINT fk_mentions_name_form_id FOREIGN KEY(name_form_id) REFERENCES name_forms (id),
  CONSTRAINT fk_mentions_person_id FOREIGN KEY(person_id) REFERENCES people (id) ON DELETE SET NULL,
  CONSTRAINT fk_mentions_report_id FOREIGN KEY(report_id) REFERENCES reports (id) ON DELETE CASCADE
)
 WITHOUT ROWID;
CREATE INDEX ix_mentions_name_form_id ON mentions (name_form_id);
CREATE INDEX ix_mentions_person_id ON mentions (person_id);
CREATE TABLE report_cells (
  cell BIGINT NOT NULL,
  report_id INTEGER NOT NULL,
  CONSTRAINT pk_report_cells PRIMARY KEY (cell, report_id),
  CONSTRAINT fk_report_cells_report_id FOREIGN KEY(report_id) REFERENCES reports (id) ON DELETE CASCADE
)
 WITHOUT ROWID;
CREATE INDEX ix_report_cells_report_id ON report_cells (report_id);
CREATE TABLE tellings (
  report_id INTEGER NOT NULL,
  date TEXT,
  date_basis TEXT,
  place TEXT,
  component INTEGER,
  CONSTRAINT pk_tellings PRIMARY KEY (report_id),
  CONSTRAINT fk_tellings_report_id FOREIGN KEY(report_id) REFERENCES reports (id) ON DELETE CASCADE
);
CREATE INDEX ix_tellings_component ON tellings (component);
CREATE VIEW event_differences AS
SELECT g.event_id, e.key AS event_key, g.field, g.value, g.articles, n.of, g.kept
FROM (
  SELECT l.event_id, 'date' AS field, t.date AS value, count(DISTINCT r.article_id) AS articles,
    max(CASE WHEN t.date = x.date THEN 1 ELSE 0 END) AS kept
  FROM event_reports l
  JOIN events x ON x.id = l.event_id
  JOIN tellings t ON t.report_id = l.report_id
  JOIN reports r ON r.id = l.report_id
  WHERE t.date IS NOT NULL
  GROUP BY l.event_id, t.date
  UNION ALL
  SELECT l.event_id, 'place', t.place, count(DISTINCT r.article_id),
    max(CASE WHEN t.place = p.key THEN 1 ELSE 0 END)
  FROM event_reports l
  JOIN events x ON x.id = l.event_id
  LEFT JOIN places p ON p.id = x.place_id
  JOIN tellings t ON t.report_id = l.report_id
  JOIN reports r ON r.id = l.report_id
  WHERE t.place IS NOT NULL
  GROUP BY l.event_id, t.place
  UNION ALL
  SELECT l.event_id, 'person', p.name, count(DISTINCT r.article_id), 1
  FROM event_reports l
  JOIN mentions m ON m.report_id = l.report_id
  JOIN people p ON p.id = m.person_id
  JOIN reports r ON r.id = l.report_id
  GROUP BY l.event_id, p.id, p.name
) g
JOIN (
  SELECT l.event_id, 'date' AS field, count(DISTINCT r.article_id) AS of, count(DISTINCT t.date) AS said
  FROM event_reports l
  JOIN tellings t ON t.report_id = l.report_id
  JOIN reports r ON r.id = l.report_id
  WHERE t.date IS NOT NULL
  GROUP BY l.event_id
  UNION ALL
  SELECT l.event_id, 'place', count(DISTINCT r.article_id), count(DISTINCT t.place)
  FROM event_reports l
  JOIN tellings t ON t.report_id = l.report_id
  JOIN reports r ON r.id = l.report_id
  WHERE t.place IS NOT NULL
  GROUP BY l.event_id
  UNION ALL
  SELECT l.event_id, 'person', count(DISTINCT r.article_id), NULL
  FROM event_reports l
  JOIN mentions m ON m.report_id = l.report_id
  JOIN reports r ON r.id = l.report_id
  GROUP BY l.event_id
) n ON n.event_id = g.event_id AND n.field = g.field
JOIN events e ON e.id = g.event_id
WHERE n.said > 1 OR (n.said IS NULL AND g.articles < n.of);
CREATE INDEX ix_participants_role ON participants (role, event_id);
CREATE INDEX ix_meetings_mode ON meetings (mode, level);
CREATE INDEX ix_meetings_level ON meetings (level, mode);
CREATE INDEX ix_visits_form ON visits (form);
CREATE INDEX ix_events_status ON events (status);
CREATE INDEX ix_participants_person_id ON participants (person_id, event_id);
CREATE INDEX ix_events_span ON events (date_end, date_start) WHERE date_start < date_end;
CREATE INDEX ix_agreements_span ON agreements (date_end, date_start) WHERE date_start < date_end;
CREATE TABLE carried_places (
  event_id INTEGER NOT NULL,
  place_id INTEGER,
  CONSTRAINT pk_carried_places PRIMARY KEY (event_id),
  CONSTRAINT fk_carried_places_event_id FOREIGN KEY(event_id) REFERENCES events (id) ON DELETE CASCADE,
  CONSTRAINT fk_carried_places_place_id FOREIGN KEY(place_id) REFERENCES places (id)
);
CREATE INDEX ix_carried_places_place_id ON carried_places (place_id);
CREATE TABLE event_index_terms (
  id INTEGER PRIMARY KEY,
  facet TEXT NOT NULL,
  value TEXT NOT NULL,
  UNIQUE (facet, value)
);
CREATE TABLE event_index (
  term_id INTEGER NOT NULL,
  rank INTEGER NOT NULL,
  event_id INTEGER NOT NULL,
  PRIMARY KEY (term_id, rank, event_id)
) WITHOUT ROWID;
CREATE TABLE event_index_stale (event_id INTEGER PRIMARY KEY);
CREATE INDEX event_index_event ON event_index (event_id);
CREATE TRIGGER event_index_events_insert AFTER INSERT ON events WHEN NOT EXISTS (SELECT 1 FROM event_index_stale WHERE event_id = new.id) BEGIN INSERT INTO event_index_stale (event_id) VALUES (new.id); END;
CREATE TRIGGER event_index_events_update AFTER UPDATE OF kind, status, place_id, date_start, date_end ON events WHEN NOT EXISTS (SELECT 1 FROM event_index_stale WHERE event_id = new.id) BEGIN INSERT INTO event_index_stale (event_id) VALUES (new.id); END;
CREATE TRIGGER event_index_events_delete AFTER DELETE ON events WHEN NOT EXISTS (SELECT 1 FROM event_index_stale WHERE event_id = old.id) BEGIN INSERT INTO event_index_stale (event_id) VALUES (old.id); END;
CREATE TRIGGER event_index_event_countries_insert AFTER INSERT ON event_countries WHEN NOT EXISTS (SELECT 1 FROM event_index_stale WHERE event_id = new.event_id) BEGIN INSERT INTO event_index_stale (event_id) VALUES (new.event_id); END;
CREATE TRIGGER event_index_event_countries_update AFTER UPDATE ON event_countries WHEN NOT EXISTS (SELECT 1 FROM event_index_stale WHERE event_id = new.event_id) BEGIN INSERT INTO event_index_stale (event_id) VALUES (new.event_id); END;
CREATE TRIGGER event_index_event_countries_delete AFTER DELETE ON event_countries WHEN NOT EXISTS (SELECT 1 FROM event_index_stale WHERE event_id = old.event_id) BEGIN INSERT INTO event_index_stale (event_id) VALUES (old.event_id); END;
CREATE TRIGGER event_index_event_organizations_insert AFTER INSERT ON event_organizations WHEN NOT EXISTS (SELECT 1 FROM event_index_stale WHERE event_id = new.event_id) BEGIN INSERT INTO event_index_stale (event_id) VALUES (new.event_id); END;
CREATE TRIGGER event_index_event_organizations_update AFTER UPDATE ON event_organizations WHEN NOT EXISTS (SELECT 1 FROM event_index_stale WHERE event_id = new.event_id) BEGIN INSERT INTO event_index_stale (event_id) VALUES (new.event_id); END;
CREATE TRIGGER event_index_event_organizations_delete AFTER DELETE ON event_organizations WHEN NOT EXISTS (SELECT 1 FROM event_index_stale WHERE event_id = old.event_id) BEGIN INSERT INTO event_index_stale (event_id) VALUES (old.event_id); END;
CREATE TRIGGER event_index_participants_insert AFTER INSERT ON participants WHEN NOT EXISTS (SELECT 1 FROM event_index_stale WHERE event_id = new.event_id) BEGIN INSERT INTO event_index_stale (event_id) VALUES (new.event_id); END;
CREATE TRIGGER event_index_participants_update AFTER UPDATE ON participants WHEN NOT EXISTS (SELECT 1 FROM event_index_stale WHERE event_id = new.event_id) BEGIN INSERT INTO event_index_stale (event_id) VALUES (new.event_id); END;
CREATE TRIGGER event_index_participants_delete AFTER DELETE ON participants WHEN NOT EXISTS (SELECT 1 FROM event_index_stale WHERE event_id = old.event_id) BEGIN INSERT INTO event_index_stale (event_id) VALUES (old.event_id); END;
CREATE TRIGGER event_index_meetings_insert AFTER INSERT ON meetings WHEN NOT EXISTS (SELECT 1 FROM event_index_stale WHERE event_id = new.event_id) BEGIN INSERT INTO event_index_stale (event_id) VALUES (new.event_id); END;
CREATE TRIGGER event_index_meetings_update AFTER UPDATE ON meetings WHEN NOT EXISTS (SELECT 1 FROM event_index_stale WHERE event_id = new.event_id) BEGIN INSERT INTO event_index_stale (event_id) VALUES (new.event_id); END;
CREATE TRIGGER event_index_meetings_delete AFTER DELETE ON meetings WHEN NOT EXISTS (SELECT 1 FROM event_index_stale WHERE event_id = old.event_id) BEGIN INSERT INTO event_index_stale (event_id) VALUES (old.event_id); END;
CREATE TRIGGER event_index_visits_insert AFTER INSERT ON visits WHEN NOT EXISTS (SELECT 1 FROM event_index_stale WHERE event_id = new.event_id) BEGIN INSERT INTO event_index_stale (event_id) VALUES (new.event_id); END;
CREATE TRIGGER event_index_visits_update AFTER UPDATE ON visits WHEN NOT EXISTS (SELECT 1 FROM event_index_stale WHERE event_id = new.event_id) BEGIN INSERT INTO event_index_stale (event_id) VALUES (new.event_id); END;
CREATE TRIGGER event_index_visits_delete AFTER DELETE ON visits WHEN NOT EXISTS (SELECT 1 FROM event_index_stale WHERE event_id = old.event_id) BEGIN INSERT INTO event_index_stale (event_id) VALUES (old.event_id); END;
CREATE TRIGGER event_index_event_reports_insert AFTER INSERT ON event_reports WHEN NOT EXISTS (SELECT 1 FROM event_index_stale WHERE event_id = new.event_id) BEGIN INSERT INTO event_index_stale (event_id) VALUES (new.event_id); END;
CREATE TRIGGER event_index_event_reports_update AFTER UPDATE ON event_reports WHEN NOT EXISTS (SELECT 1 FROM event_index_stale WHERE event_id = new.event_id) BEGIN INSERT INTO event_index_stale (event_id) VALUES (new.event_id); END;
CREATE TRIGGER event_index_event_reports_delete AFTER DELETE ON event_reports WHEN NOT EXISTS (SELECT 1 FROM event_index_stale WHERE event_id = old.event_id) BEGIN INSERT INTO event_index_stale (event_id) VALUES (old.event_id); END;
CREATE TRIGGER event_index_articles_update AFTER UPDATE OF publisher ON articles WHEN new.publisher IS NOT old.publisher BEGIN INSERT OR IGNORE INTO event_index_stale (event_id) SELECT l.event_id FROM reports r JOIN event_reports l ON l.report_id = r.id WHERE r.article_id = new.id; END;
CREATE TABLE event_index_tallies (
  kind_id INTEGER NOT NULL,
  year INTEGER NOT NULL,
  one_id INTEGER NOT NULL,
  other_id INTEGER NOT NULL,
  events INTEGER NOT NULL,
  PRIMARY KEY (kind_id, year, one_id, other_id)
) WITHOUT ROWID;
CREATE INDEX event_index_empty ON event_index_tallies (events) WHERE events = 0;
CREATE INDEX ix_participants_country_id ON participants (country_id, event_id);
CREATE INDEX ix_agreements_kind ON agreements (kind, date_start);
CREATE INDEX ix_articles_span ON articles (date_end, date_start) WHERE date_start < date_end;
CREATE TABLE continuations (
  upper_id INTEGER NOT NULL,
  lower_id INTEGER NOT NULL,
  CONSTRAINT pk_continuations PRIMARY KEY (upper_id, lower_id),
  CONSTRAINT fk_continuations_upper_id FOREIGN KEY(upper_id) REFERENCES articles (id) ON DELETE CASCADE,
  CONSTRAINT fk_continuations_lower_id FOREIGN KEY(lower_id) REFERENCES articles (id) ON DELETE CASCADE
)
 WITHOUT ROWID;
CREATE INDEX ix_continuations_lower_id ON continuations (lower_id);
CREATE TABLE event_index_sizes (
  term_id INTEGER NOT NULL,
  kind_id INTEGER NOT NULL,
  events INTEGER NOT NULL,
  PRIMARY KEY (term_id, kind_id)
) WITHOUT ROWID;
CREATE INDEX event_index_gone ON event_index_sizes (events) WHERE events = 0;
CREATE TABLE event_index_bitmaps (
  id INTEGER PRIMARY KEY,
  term_id INTEGER NOT NULL,
  part INTEGER NOT NULL,
  bits BLOB NOT NULL,
  UNIQUE (term_id, part)
);
CREATE TABLE event_index_columns (
  id INTEGER PRIMARY KEY,
  facet TEXT NOT NULL,
  part INTEGER NOT NULL,
  ends BLOB NOT NULL,
  items BLOB NOT NULL,
  UNIQUE (facet, part)
);
CREATE INDEX ix_participants_acting ON participants (country_id, person_id);
CREATE TABLE event_index_careers (
  person_id INTEGER PRIMARY KEY,
  acted INTEGER NOT NULL,
  offices BLOB NOT NULL,
  ends BLOB NOT NULL,
  events BLOB NOT NULL
);
CREATE INDEX event_index_longest ON event_index_careers (acted);
CREATE INDEX ix_articles_days ON articles (id, date_start, date_end);
CREATE INDEX ix_participants_party_id ON participants (party_id, event_id, person_id, country_id, role) WHERE party_id IS NOT NULL;
CREATE INDEX event_index_turns ON events (date_end, date_start)
WHERE substr(date_start, 1, 4) < substr(date_end, 1, 4);
CREATE TABLE event_index_days (
  part INTEGER PRIMARY KEY,
  days BLOB NOT NULL
);
CREATE TABLE event_index_lists (
  term_id INTEGER PRIMARY KEY,
  events BLOB NOT NULL
);
CREATE INDEX ix_events_parent_id ON events (parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX ix_agreements_event_id ON agreements (event_id) WHERE event_id IS NOT NULL;
CREATE INDEX ix_participants_organization_id ON participants (organization_id, event_id) WHERE organization_id IS NOT NULL;
CREATE INDEX ix_signatories_organization_id ON signatories (organization_id) WHERE organization_id IS NOT NULL;
CREATE INDEX ix_signatories_party_id ON signatories (party_id) WHERE party_id IS NOT NULL;
CREATE INDEX ix_offices_held_organization_id ON offices_held (organization_id) WHERE organization_id IS NOT NULL;
CREATE INDEX ix_offices_held_party_id ON offices_held (party_id) WHERE party_id IS NOT NULL;
INSERT INTO alembic_version VALUES ('0017');
INSERT INTO event_codes VALUES (1, 'meeting', 'any', '040', 'CONSULT', NULL);
INSERT INTO event_codes VALUES (2, 'meeting', 'negotiation', '046', 'CONSULT', NULL);
INSERT INTO event_codes VALUES (3, 'meeting', 'video', '041', 'CONSULT', 'phone');
INSERT INTO event_codes VALUES (4, 'meeting', 'third_country', '044', 'CONSULT', 'third-party');
INSERT INTO event_codes VALUES (5, 'meeting', 'summit', '044', 'CONSULT', 'multilateral');
INSERT INTO event_codes VALUES (6, 'meeting', 'planned', '036', 'AGREE', NULL);
INSERT INTO event_codes VALUES (7, 'call', 'phone', '041', 'CONSULT', 'phone');
INSERT INTO event_codes VALUES (8, 'call', 'planned', '036', 'AGREE', NULL);
INSERT INTO event_codes VALUES (9, 'visit', 'visitor', '042', 'CONSULT', 'visit');
INSERT INTO event_codes VALUES (10, 'visit', 'host', '043', 'CONSULT', 'visit');
INSERT INTO event_codes VALUES (11, 'visit', 'planned', '036', 'AGREE', NULL);
INSERT INTO event_codes VALUES (12, 'message', 'any', NULL, 'SUPPORT', NULL);
INSERT INTO event_codes VALUES (13, 'agreement', 'signed', '057', 'SUPPORT', NULL);
