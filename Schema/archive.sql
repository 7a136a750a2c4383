-- The tables of an archive: a plain SQLite file that any tool opens.
--
-- Three layers:
--   articles              what was read, word for word
--   claims, evidence      what each article says, and the words that say it
--   units ... changes     what the archive concludes: one row a fact of the real world, however many articles report it
--
-- Ids come from content, so the same articles give the same ids in any order. An article's id is taken from the SHA-256 of its
-- file; a claim's id is its article's id plus a number below 2^24 taken from what the claim says; a fact's id is the smallest of its
-- claims' ids. All ids are below 2^53.
--
-- Column names that recur:
--   *_key     the name beside it in lower case without accents, d for đ: compare it with typed text folded the same way
--   *_on      a day, ISO 8601: 2024-01-05
--   sources   how many articles say it
--   disputed  1 where articles give different values for one of the row's columns; the row then holds the value most articles
--             give (the earliest claim's among equals), and claims.said holds each article's own
--
-- Vocabularies are spelt with OR: an IN of more than two words costs SQLite three times the row.
--
-- An archive keeps to what SQLite 3.9 (2015) can open, and 3.27 (2019) can search: no STRICT, no generated columns, no extension but FTS5.

PRAGMA application_id = 1447969106; -- the letters VNAR
PRAGMA user_version = 1; -- the version of this schema

CREATE TABLE articles (
  -- One row an article; files with the same bytes are one article.
  id INTEGER PRIMARY KEY, -- from the SHA-256
  path TEXT NOT NULL, -- where it was read, absolute; file#entry inside a container, - for standard input; of several places the first by name
  sha256 TEXT NOT NULL, -- of the original file's bytes, 64 hexadecimal digits
  title TEXT, -- the headline
  url TEXT, -- the page's address, as the page gives it
  publisher TEXT, -- the publisher's name
  byline TEXT, -- who wrote it, as printed
  published_on TEXT, -- the day of publication
  dated_on TEXT, -- what its facts date from: the day of the conference it reports, else of publication, else the year under review alone (2023)
  read_by TEXT, -- version of the program and digest of the lexicon it was read with, as in runs
  encoding TEXT, -- how the file spelt its words: UTF-8, UTF-16, windows-1258, TCVN3, VNI, UTF-8 twice, other
  encoding_by TEXT, -- how that was told: valid (no other fits), mark (byte order mark), spelling (of Vietnamese syllables), declared (by the page), assumed
  outside INTEGER NOT NULL DEFAULT 0 CHECK (outside IN (0, 1)), -- 1: no article but a source that a correction cites (its title), without text
  text TEXT NOT NULL -- the words: decoded, without page furniture, NFC, UTF-8; evidence counts its bytes
);

CREATE TABLE copies (
  -- Where an article lies besides articles.path: files, or entries of containers, with the same bytes.
  article_id INTEGER NOT NULL REFERENCES articles (id),
  path TEXT NOT NULL, -- as in articles
  PRIMARY KEY (article_id, path)
) WITHOUT ROWID;

CREATE TABLE stamps (
  -- What files were like as articles were read from them: a file that is so still is not read again. No fact rests on it;
  -- rows may be deleted.
  article_id INTEGER PRIMARY KEY REFERENCES articles (id), -- its file: articles.path
  size INTEGER NOT NULL, -- in bytes
  modified INTEGER NOT NULL, -- when its bytes were last set: nanoseconds since 1970
  changed INTEGER NOT NULL -- the same, also of its name, owner or mode
);

CREATE TABLE originals (
  -- The files, or entries of containers, that articles were read from, byte for byte; where ingest was asked to keep them.
  article_id INTEGER PRIMARY KEY REFERENCES articles (id),
  bytes BLOB NOT NULL -- packed with gzip: SELECT writefile('original.gz', bytes) FROM originals WHERE article_id = 123
);

CREATE TABLE stories (
  -- Articles that tell one story with others: re-published with small changes, or the same as text and as web page. Two are
  -- alike where their sketches are in 52 of 64 numbers; what is alike with one of a story belongs to it. See story_list.
  article_id INTEGER PRIMARY KEY REFERENCES articles (id),
  story_id INTEGER NOT NULL -- the smallest article_id of the story
);

CREATE TABLE sketches (
  -- What stories are told by: of each article 64 numbers of 16 bits drawn from its pairs of neighbouring words (MinHash).
  article_id INTEGER PRIMARY KEY REFERENCES articles (id), -- none where an article has hardly any words
  bytes BLOB NOT NULL -- low byte first
);

CREATE TABLE sketch_keys (
  -- What sketches are found by: only articles with a key in common are compared.
  run_key INTEGER NOT NULL, -- seven neighbouring numbers of the sketch, in short; nine an article
  article_id INTEGER NOT NULL REFERENCES articles (id),
  PRIMARY KEY (run_key, article_id)
) WITHOUT ROWID;

CREATE TABLE echoes (
  -- Facts that stand for themselves only because articles of one story each say them of a unit only they make clear. archive query and stats leave them out.
  kind TEXT NOT NULL, -- as in claims
  fact_id INTEGER NOT NULL, -- the fact told again
  of_id INTEGER NOT NULL, -- the same fact as the story's first article has it
  PRIMARY KEY (kind, fact_id)
) WITHOUT ROWID;

CREATE TABLE claims (
  -- What one article says, one row a statement. Replaced as a whole when the article is read again.
  id INTEGER PRIMARY KEY, -- any claim's id stands for the fact it supports, also after facts were joined
  article_id INTEGER NOT NULL REFERENCES articles (id), -- who says it
  kind TEXT NOT NULL CHECK (
    kind = 'unit' OR kind = 'officer' OR kind = 'posting' OR kind = 'conference' OR kind = 'role' OR kind = 'award'
    OR kind = 'theme' OR kind = 'change'
  ), -- the table of the fact: units, officers, postings, conferences, conference_roles, awards, themes, changes
  fact_id INTEGER NOT NULL, -- the row of that table this claim supports
  match_key INTEGER, -- claims of one fact share it (officers: claims with one name, but for its accents; conferences and awards: all but the lowest 30 bits, by host and season or award and recipient); NULL: too vague to be matched with another article's
  said TEXT NOT NULL, -- what exactly the article says: a JSON object, its members named like the fact's columns; ids in it are ids of claims; {} for a claim that people added
  corrected TEXT -- the same as people put it right: what counts; checked lists the members they vouch for; NULL: nobody touched it
);

CREATE TABLE evidence (
  -- The words a claim rests on: bytes of articles.text. See the view evidence_list for the words themselves.
  claim_id INTEGER NOT NULL REFERENCES claims (id), -- what they support
  number INTEGER NOT NULL, -- 0, 1, ... within the claim
  field TEXT, -- the field they are the cue for (status, year, parent, held_on, ...); NULL: the claim as a whole
  start INTEGER NOT NULL CHECK (start >= 0), -- first byte
  "end" INTEGER NOT NULL CHECK ("end" > start), -- one past the last byte
  rule TEXT NOT NULL, -- the rule of the program that found them
  PRIMARY KEY (claim_id, number)
) WITHOUT ROWID;

CREATE TABLE units (
  -- Units of the armed forces and the bodies above them.
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL, -- full name, as most articles print it
  kind TEXT NOT NULL, -- the head noun: Bộ Chỉ huy Quân sự, Lữ đoàn, Cục
  parent_id INTEGER REFERENCES units (id), -- the unit above, as most of the articles that name one say
  resolved INTEGER NOT NULL CHECK (resolved IN (0, 1)), -- 0: a name many units have (Quân khu, Phòng Chính trị), met without its parent: known within its article only
  disputed INTEGER NOT NULL CHECK (disputed IN (0, 1)), -- 1: articles name different parents
  sources INTEGER NOT NULL -- articles that name it
);

CREATE TABLE unit_names (
  -- Every way articles name a unit, with the parent they give it.
  id INTEGER PRIMARY KEY, -- the first claim that names it so
  unit_id INTEGER NOT NULL REFERENCES units (id),
  name TEXT NOT NULL, -- as printed, expanded
  name_key TEXT NOT NULL,
  parent_id INTEGER REFERENCES units (id), -- the unit above, where these articles name one
  sources INTEGER NOT NULL -- articles that name it so
);

CREATE TABLE known_units (
  -- Units and the unit above each, as known from elsewhere. Reference data, not from articles: most of them no article names.
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL, -- full name
  name_key TEXT NOT NULL,
  parent TEXT NOT NULL, -- the unit above
  parent_key TEXT NOT NULL,
  from_on TEXT, -- since when it is; NULL: not known
  until_on TEXT -- until when it was; NULL: it is, or not known
);

CREATE TABLE ranks (
  -- The ranks, for sorting and comparing. Reference data, not from articles.
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE, -- as officers.rank has it
  name_key TEXT NOT NULL,
  level INTEGER NOT NULL, -- 1 (Binh nhì) to 18 (Đại tướng); equal levels in army and navy are equal in rank
  branch TEXT NOT NULL CHECK (branch IN ('army', 'navy')) -- navy: used by the navy and the coast guard alone
);

CREATE TABLE officers (
  -- Persons printed with a rank. The same name is the same person only with a shared unit and ranks that fit.
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL, -- Trần Võ Dũng, as most articles print it
  name_key TEXT NOT NULL,
  rank TEXT NOT NULL, -- as printed in the latest article
  rank_id INTEGER REFERENCES ranks (id), -- NULL where the rank is not one of the table's
  as_of TEXT, -- the day of that article; NULL where no article has a date
  disputed INTEGER NOT NULL CHECK (disputed IN (0, 1)), -- 1: more than one rank; over the years that is a career, not a conflict
  sources INTEGER NOT NULL
);

CREATE TABLE postings (
  -- Positions officers hold, held or were given.
  id INTEGER PRIMARY KEY,
  officer_id INTEGER NOT NULL REFERENCES officers (id),
  position TEXT NOT NULL, -- Phó Chính ủy, as printed
  position_key TEXT NOT NULL,
  unit TEXT, -- where: a unit's or another body's name, as printed
  unit_id INTEGER REFERENCES units (id), -- the unit; NULL where the article does not count the body among its units
  under TEXT, -- the unit above, where printed in the same breath
  under_id INTEGER REFERENCES units (id),
  status TEXT NOT NULL CHECK (
    status = 'current' OR status = 'former' OR status = 'acting' OR status = 'appointed' OR status = 'relieved'
  ), -- when the articles were written
  from_on TEXT, -- first day, where printed; the month or year alone, where that is printed
  until_on TEXT, -- last day, month or year, where printed; NULL does not mean that it lasts
  first_seen TEXT, -- day of the earliest dated article that says so
  last_seen TEXT, -- day of the latest dated article that says so
  disputed INTEGER NOT NULL CHECK (disputed IN (0, 1)),
  sources INTEGER NOT NULL
);

CREATE TABLE conferences (
  -- Meetings and ceremonies.
  id INTEGER PRIMARY KEY,
  kind TEXT, -- tổng kết, sơ kết, đại hội, lễ phát động: as printed, without Hội nghị
  kind_key TEXT,
  subject TEXT, -- what it was about
  period TEXT, -- the year or span reviewed or launched, as printed: 2023, 2019-2024, 6 tháng đầu năm 2022
  year_from INTEGER, -- the first year of the period
  year_to INTEGER, -- the last year of the period; the same for one year
  held_on TEXT, -- the day
  held_on_inferred INTEGER NOT NULL CHECK (held_on_inferred IN (0, 1)), -- 1: the day's year was deduced
  place TEXT, -- where
  host TEXT, -- the unit that held it, as printed
  host_id INTEGER REFERENCES units (id),
  disputed INTEGER NOT NULL CHECK (disputed IN (0, 1)),
  sources INTEGER NOT NULL
);

CREATE TABLE conference_roles (
  -- Who did what at a conference.
  id INTEGER PRIMARY KEY,
  conference_id INTEGER NOT NULL REFERENCES conferences (id),
  person TEXT NOT NULL, -- the name
  person_key TEXT NOT NULL,
  officer_id INTEGER REFERENCES officers (id), -- NULL: a person without a rank
  role TEXT NOT NULL CHECK (
    role = 'chair' OR role = 'directs' OR role = 'attends' OR role = 'presents_report' OR role = 'launches'
    OR role = 'presents_award' OR role = 'speaks' OR role = 'witnesses'
  ), -- chair: also with others; directs: phát biểu chỉ đạo; presents_award: hands it over; speaks: any other speech
  sources INTEGER NOT NULL
);

CREATE TABLE awards (
  -- Awards proposed or conferred, one row a recipient.
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL, -- without its grantor and class: Cờ thi đua, Huân chương Chiến công
  name_key TEXT NOT NULL,
  class TEXT, -- hạng Nhất
  class_key TEXT,
  status TEXT NOT NULL CHECK (status IN ('proposed', 'conferred')), -- conferred: an article says it was given; proposed: đề nghị tặng, and no article says that it was given
  year INTEGER, -- the year it is for
  year_inferred INTEGER NOT NULL CHECK (year_inferred IN (0, 1)), -- 1: only the year it was given
  given_on TEXT, -- the day it was given
  grantor TEXT, -- who gives it
  grantor_key TEXT,
  grantor_id INTEGER REFERENCES units (id), -- NULL where the grantor is no unit of the article (Chủ tịch nước)
  recipient_kind TEXT NOT NULL CHECK (
    recipient_kind = 'unit' OR recipient_kind = 'officer' OR recipient_kind = 'person' OR recipient_kind = 'count'
    OR recipient_kind = 'group'
  ), -- officer: a person with a rank; person: one without; count: so many of what recipient says; group: unnumbered
  recipient TEXT NOT NULL, -- the unit's or person's name; what is counted (tập thể); the group's words (các tập thể)
  recipient_key TEXT NOT NULL,
  recipient_unit_id INTEGER REFERENCES units (id), -- for a unit
  recipient_officer_id INTEGER REFERENCES officers (id), -- for an officer
  recipient_count INTEGER CHECK ((recipient_kind = 'count') = (recipient_count IS NOT NULL)), -- 13, of 13 tập thể
  within TEXT, -- the unit whose collectives or people unnamed recipients are
  within_id INTEGER REFERENCES units (id),
  conference_id INTEGER REFERENCES conferences (id), -- where it was announced or handed over; of several, which is no dispute, the one most articles name
  proposed_on TEXT, -- day of the earliest dated article that says it was proposed; also of awards conferred since
  disputed INTEGER NOT NULL CHECK (disputed IN (0, 1)),
  sources INTEGER NOT NULL
);

CREATE TABLE award_presenters (
  -- Who handed an award over; need not be the grantor. Two presenters are no second award.
  award_id INTEGER NOT NULL REFERENCES awards (id),
  person_key TEXT NOT NULL,
  person TEXT NOT NULL, -- the name
  officer_id INTEGER REFERENCES officers (id), -- NULL: a person without a rank
  PRIMARY KEY (award_id, person_key)
) WITHOUT ROWID;

CREATE TABLE themes (
  -- Themes of emulation drives and of the year's task.
  id INTEGER PRIMARY KEY,
  year INTEGER, -- the year of the drive
  kind TEXT NOT NULL CHECK (kind IN ('emulation', 'task')), -- of an emulation drive, or of the year's task
  movement TEXT, -- Phong trào Thi đua Quyết thắng, as printed
  movement_key TEXT,
  text TEXT, -- the slogan; NULL for a drive launched without one
  unit TEXT, -- whose theme it is, as printed
  unit_id INTEGER REFERENCES units (id),
  launched_by TEXT, -- the person who launched it
  launched_by_id INTEGER REFERENCES officers (id),
  conference_id INTEGER REFERENCES conferences (id), -- where it was launched or reviewed
  disputed INTEGER NOT NULL CHECK (disputed IN (0, 1)),
  sources INTEGER NOT NULL
);

CREATE TABLE changes (
  -- Promotions, appointments, and what became of units.
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (
    kind = 'promotion' OR kind = 'appointment' OR kind = 'transfer' OR kind = 'relief' OR kind = 'retirement'
    OR kind = 'rename' OR kind = 'merger' OR kind = 'dissolution' OR kind = 'establishment'
  ), -- of a person's rank (promotion), office or service, or of a unit (rename and what follows)
  person TEXT, -- the person's name
  person_key TEXT,
  officer_id INTEGER REFERENCES officers (id), -- NULL: a person without a rank, or a change of a unit
  rank_from TEXT, -- the rank before
  rank_to TEXT, -- the rank after
  position TEXT, -- the office
  position_key TEXT,
  unit TEXT, -- the office's unit, or the unit that changed
  unit_id INTEGER REFERENCES units (id),
  "into" TEXT, -- what a unit, or units, became
  into_id INTEGER REFERENCES units (id),
  effective_on TEXT, -- the day it takes effect
  authority TEXT, -- who decided
  planned INTEGER NOT NULL CHECK (planned IN (0, 1)), -- 1: only announced
  disputed INTEGER NOT NULL CHECK (disputed IN (0, 1)),
  sources INTEGER NOT NULL
);

CREATE TABLE change_units (
  -- The units of a merger.
  change_id INTEGER NOT NULL REFERENCES changes (id),
  unit_key TEXT NOT NULL,
  unit TEXT NOT NULL, -- as printed
  unit_id INTEGER REFERENCES units (id),
  PRIMARY KEY (change_id, unit_key)
) WITHOUT ROWID;

CREATE TABLE possibly_same (
  -- Pairs of facts that may be one, kept apart because nothing in the articles decides. Both rows stand in the table of their kind.
  kind TEXT NOT NULL CHECK (
    kind = 'unit' OR kind = 'officer' OR kind = 'conference' OR kind = 'award'
  ), -- of both, as in claims
  one_id INTEGER NOT NULL, -- the smaller id
  other_id INTEGER NOT NULL CHECK (other_id > one_id), -- the larger id
  reason TEXT NOT NULL CHECK (
    reason = 'name' OR reason = 'post' OR reason = 'lineage' OR reason = 'rank' OR reason = 'spelling' OR reason = 'bare'
    OR reason = 'undated' OR reason = 'day' OR reason = 'missing'
  ), -- officers of one name: name (nothing ties or parts them), post (one met without a post), lineage (units of one lineage), rank (one unit, ranks of no one career); officers: spelling (one unit, names that differ in accents or i and y); units: bare (one named without what tells it apart); conferences of one host: undated (one told without its day), day (told alike, days apart); awards: missing (year, class or grantor not told)
  PRIMARY KEY (kind, one_id, other_id)
) WITHOUT ROWID;

CREATE TABLE corrections (
  -- What people put right by hand, as read last from the text file that is the original. Keyed on words, so that they outlive re-reading.
  line INTEGER PRIMARY KEY, -- of the file
  date TEXT, -- when it was made
  author TEXT, -- who says so
  action TEXT NOT NULL CHECK (
    action = 'confirm' OR action = 'same' OR action = 'not-same' OR action = 'set' OR action = 'reject' OR action = 'add'
  ), -- confirm: it is so; same, not-same: two claims are of one fact, of two; reject: it is not so; add: what the program did not find
  kind TEXT NOT NULL, -- of the claim: award, officer, ...
  article TEXT, -- the article: digits of its file's SHA-256, and the file's name; NULL for what is added from elsewhere
  quote TEXT, -- the words of the article it is about
  name TEXT, -- which of several facts in these words
  field TEXT, -- set: the field, named as archive query does
  was TEXT, -- set: what the article says; confirm: what was confirmed
  value TEXT, -- set: what it should be, NULL: nothing; add: the fact
  other_article TEXT, -- same, not-same: the other claim
  other_quote TEXT, -- its words
  other_name TEXT, -- which of several in these
  reason TEXT, -- why
  source TEXT, -- what it rests on, where that is not the article
  state TEXT NOT NULL CHECK (
    state = 'applied' OR state = 'stale' OR state = 'orphaned'
  ), -- stale: the claim no longer says what was corrected; orphaned: no such article or quote
  note TEXT, -- why it is not applied
  claim_id INTEGER, -- the claim it is about, or added; its fact_id is the fact
  article_id INTEGER, -- the article of that claim
  claim_match INTEGER, -- same, not-same: what would be the claim's match_key without them
  other_claim_id INTEGER, -- the other claim
  other_article_id INTEGER, -- its article
  other_match INTEGER -- what would be its match_key
);

CREATE TABLE set_aside (
  -- Claims that do not count because people rejected them, or because, put right, they say what another one says.
  id INTEGER PRIMARY KEY, -- the claim
  article_id INTEGER NOT NULL REFERENCES articles (id), -- who says it
  kind TEXT NOT NULL, -- as in claims
  stands_for INTEGER, -- the claim that says it already; NULL: rejected
  said TEXT NOT NULL, -- as in claims
  evidence TEXT NOT NULL -- the words, as in evidence: a JSON array of [start, end, field, rule]
);

CREATE TABLE runs (
  -- What each ingest did. With failures, the only table that depends on when and how articles came in.
  id INTEGER PRIMARY KEY,
  started_at TEXT NOT NULL, -- UTC
  finished_at TEXT, -- UTC; NULL: it did not finish
  program TEXT NOT NULL, -- version of the program, its rules and lexicon
  command TEXT NOT NULL, -- ingest or remove
  added INTEGER NOT NULL, -- articles new to the archive
  unchanged INTEGER NOT NULL, -- files whose bytes it already held
  changed INTEGER NOT NULL, -- files whose bytes differ from those read before
  removed INTEGER NOT NULL, -- articles taken out
  skipped INTEGER NOT NULL, -- files that are no articles
  failed INTEGER NOT NULL, -- files that should have been readable
  claims INTEGER NOT NULL -- claims found in the articles added and changed
);

CREATE TABLE failures (
  -- Files that gave no article at their last reading.
  id INTEGER PRIMARY KEY,
  path TEXT NOT NULL UNIQUE, -- absolute
  kind TEXT NOT NULL CHECK (kind IN ('skipped', 'failed')), -- skipped: not an article; failed: should have been readable
  reason TEXT NOT NULL, -- for people
  run_id INTEGER NOT NULL REFERENCES runs (id)
);

-- Words of articles: SELECT rowid FROM articles_fts WHERE articles_fts MATCH '"co thi dua"'. Case and accents do not matter in a
-- query; words with đ stand in the index in both spellings, so that d finds them too.
CREATE VIRTUAL TABLE articles_fts USING fts5 (
  title, text, content="articles", content_rowid="id", tokenize="unicode61 remove_diacritics 2"
);

INSERT INTO ranks (id, name, name_key, level, branch) VALUES
  (1, 'Binh nhì', 'binh nhi', 1, 'army'),
  (2, 'Binh nhất', 'binh nhat', 2, 'army'),
  (3, 'Hạ sĩ', 'ha si', 3, 'army'),
  (4, 'Trung sĩ', 'trung si', 4, 'army'),
  (5, 'Thượng sĩ', 'thuong si', 5, 'army'),
  (6, 'Chuẩn úy', 'chuan uy', 6, 'army'),
  (7, 'Thiếu úy', 'thieu uy', 7, 'army'),
  (8, 'Trung úy', 'trung uy', 8, 'army'),
  (9, 'Thượng úy', 'thuong uy', 9, 'army'),
  (10, 'Đại úy', 'dai uy', 10, 'army'),
  (11, 'Thiếu tá', 'thieu ta', 11, 'army'),
  (12, 'Trung tá', 'trung ta', 12, 'army'),
  (13, 'Thượng tá', 'thuong ta', 13, 'army'),
  (14, 'Đại tá', 'dai ta', 14, 'army'),
  (15, 'Thiếu tướng', 'thieu tuong', 15, 'army'),
  (16, 'Trung tướng', 'trung tuong', 16, 'army'),
  (17, 'Thượng tướng', 'thuong tuong', 17, 'army'),
  (18, 'Đại tướng', 'dai tuong', 18, 'army'),
  (19, 'Chuẩn Đô đốc', 'chuan do doc', 15, 'navy'),
  (20, 'Phó Đô đốc', 'pho do doc', 16, 'navy'),
  (21, 'Đô đốc', 'do doc', 17, 'navy'),
  (22, 'Chuẩn Đô đốc Hải quân', 'chuan do doc hai quan', 15, 'navy'),
  (23, 'Phó Đô đốc Hải quân', 'pho do doc hai quan', 16, 'navy'),
  (24, 'Đô đốc Hải quân', 'do doc hai quan', 17, 'navy');

-- Indices. A new archive gets them after its rows.

CREATE INDEX articles_by_path ON articles (path);
CREATE INDEX articles_by_day ON articles (published_on, publisher);
CREATE INDEX articles_by_reader ON articles (read_by);
CREATE INDEX copies_by_path ON copies (path);
CREATE INDEX stories_by_story ON stories (story_id);
CREATE INDEX claims_by_fact ON claims (fact_id);
CREATE INDEX claims_by_match ON claims (match_key) WHERE match_key IS NOT NULL;
CREATE INDEX known_units_by_name ON known_units (name_key);
CREATE INDEX known_units_by_parent ON known_units (parent_key);
CREATE INDEX set_aside_by_article ON set_aside (article_id);
CREATE INDEX unit_names_by_key ON unit_names (name_key);
CREATE INDEX unit_names_by_unit ON unit_names (unit_id);
CREATE INDEX officers_by_name ON officers (name_key);
CREATE INDEX postings_by_officer ON postings (officer_id);
CREATE INDEX postings_by_position ON postings (position_key);
CREATE INDEX postings_by_unit ON postings (unit_id);
CREATE INDEX postings_by_unit_above ON postings (under_id);
CREATE INDEX awards_by_name ON awards (name_key);
CREATE INDEX awards_by_grantor ON awards (grantor_key);
CREATE INDEX awards_by_grantor_unit ON awards (grantor_id);
CREATE INDEX awards_by_unit ON awards (recipient_unit_id);
CREATE INDEX awards_by_officer ON awards (recipient_officer_id);
CREATE INDEX awards_by_recipient ON awards (recipient_kind, recipient_key);
CREATE INDEX awards_within ON awards (within_id);
CREATE INDEX presenters_by_officer ON award_presenters (officer_id);
CREATE INDEX conferences_by_host ON conferences (host_id);
CREATE INDEX roles_by_conference ON conference_roles (conference_id);
CREATE INDEX roles_by_officer ON conference_roles (officer_id);
CREATE INDEX roles_by_person ON conference_roles (person_key);
CREATE INDEX themes_by_unit ON themes (unit_id);
CREATE INDEX themes_by_officer ON themes (launched_by_id);
CREATE INDEX changes_by_officer ON changes (officer_id);
CREATE INDEX changes_by_unit ON changes (unit_id);

-- Views. Names instead of ids, for people who type SQL.

-- Which words of which article a fact rests on:
-- SELECT field, quote, path FROM evidence_list WHERE kind = 'award' AND fact_id = 123.
CREATE VIEW evidence_list AS
SELECT
  claims.kind,
  claims.fact_id,
  claims.id AS claim_id,
  evidence.number,
  evidence.field,
  CAST(substr(CAST(articles.text AS BLOB), start + 1, "end" - start) AS TEXT) AS quote,
  evidence.start,
  evidence."end",
  evidence.rule,
  articles.id AS article_id,
  articles.path,
  articles.title,
  articles.publisher,
  articles.published_on,
  articles.url
FROM evidence
JOIN claims ON claims.id = evidence.claim_id
JOIN articles ON articles.id = claims.article_id;

-- Which articles tell one story: SELECT count(DISTINCT story_id) FROM story_list.
CREATE VIEW story_list AS
SELECT story_id, articles.id AS article_id, articles.path, articles.title, articles.publisher, articles.published_on, articles.url
FROM stories JOIN articles ON articles.id = article_id;

-- Facts that a person confirmed, put right or added: SELECT author, reason FROM checked_facts WHERE fact_id = 123.
CREATE VIEW checked_facts AS
SELECT claims.kind, claims.fact_id, corrections.action, corrections.field, corrections.author, corrections.date,
  corrections.reason, corrections.source, corrections.line
FROM corrections
JOIN claims ON claims.id = corrections.claim_id
WHERE corrections.state = 'applied' AND corrections.action IN ('confirm', 'set', 'same', 'add');

CREATE VIEW unit_list AS
SELECT
  units.id,
  units.name,
  units.kind,
  parent.name AS parent,
  (
    SELECT group_concat(name, '; ') FROM (
      SELECT DISTINCT name FROM unit_names WHERE unit_id = units.id AND name <> units.name ORDER BY name
    )
  ) AS aliases,
  CASE WHEN units.parent_id IS NULL THEN (
    SELECT parent FROM known_units JOIN unit_names ON unit_names.name_key = known_units.name_key
    WHERE unit_id = units.id ORDER BY until_on IS NOT NULL, known_units.id LIMIT 1
  ) END AS known_parent, -- where no article says: from known_units
  units.resolved,
  units.disputed,
  units.sources
FROM units
LEFT JOIN units AS parent ON parent.id = units.parent_id;

CREATE VIEW officer_list AS
SELECT
  officers.id,
  officers.name,
  officers.rank,
  (
    SELECT group_concat(printf('%s%s%s', position, ifnull(' ' || unit, ''), ifnull(', ' || under, '')), '; ') FROM (
      SELECT position, unit, under FROM postings
      WHERE officer_id = officers.id AND status IN ('current', 'acting', 'appointed')
      ORDER BY last_seen DESC, id
    )
  ) AS posts,
  officers.as_of,
  officers.disputed,
  officers.sources
FROM officers;

CREATE VIEW posting_list AS
SELECT
  postings.id,
  postings.officer_id,
  officers.name AS officer,
  officers.rank,
  postings.position,
  postings.unit,
  postings.under,
  postings.status,
  postings.from_on,
  postings.until_on,
  postings.first_seen,
  postings.last_seen,
  postings.disputed,
  postings.sources
FROM postings
JOIN officers ON officers.id = postings.officer_id;

CREATE VIEW conference_list AS
SELECT
  conferences.id,
  kind,
  subject,
  period,
  held_on,
  held_on_inferred,
  place,
  host,
  (
    SELECT group_concat(person, '; ') FROM (
      SELECT person FROM conference_roles WHERE conference_id = conferences.id AND role = 'chair' ORDER BY id
    )
  ) AS chairs,
  disputed,
  sources
FROM conferences;

CREATE VIEW role_list AS
SELECT
  conference_roles.id,
  conference_roles.person,
  officers.rank,
  conference_roles.role,
  conference_roles.conference_id,
  conferences.kind,
  conferences.subject,
  conferences.period,
  conferences.held_on,
  conferences.host,
  conference_roles.sources
FROM conference_roles
JOIN conferences ON conferences.id = conference_roles.conference_id
LEFT JOIN officers ON officers.id = conference_roles.officer_id;

CREATE VIEW award_list AS
SELECT
  awards.id,
  awards.name AS award,
  awards.class,
  awards.grantor,
  awards.year,
  awards.year_inferred,
  awards.status,
  awards.proposed_on,
  awards.given_on,
  awards.recipient_kind,
  awards.recipient,
  unit_parent.name AS recipient_parent,
  awards.recipient_count AS count,
  awards.within,
  (
    SELECT group_concat(person, '; ') FROM (
      SELECT person FROM award_presenters WHERE award_id = awards.id ORDER BY person_key
    )
  ) AS presented_by,
  awards.conference_id,
  conferences.kind AS conference,
  conferences.host AS conference_host,
  conferences.held_on AS conference_held_on,
  awards.disputed,
  awards.sources
FROM awards
LEFT JOIN units ON units.id = awards.recipient_unit_id
LEFT JOIN units AS unit_parent ON unit_parent.id = units.parent_id
LEFT JOIN conferences ON conferences.id = awards.conference_id;

CREATE VIEW theme_list AS
SELECT
  themes.id,
  themes.year,
  themes.kind,
  themes.movement,
  themes.text,
  themes.unit,
  themes.launched_by,
  themes.conference_id,
  conferences.kind AS conference,
  conferences.held_on AS conference_held_on,
  themes.disputed,
  themes.sources
FROM themes
LEFT JOIN conferences ON conferences.id = themes.conference_id;

CREATE VIEW change_list AS
SELECT
  changes.id,
  changes.kind,
  changes.person,
  changes.rank_from,
  changes.rank_to,
  changes.position,
  changes.unit,
  (
    SELECT group_concat(unit, '; ') FROM (
      SELECT unit FROM change_units WHERE change_id = changes.id ORDER BY unit_key
    )
  ) AS units,
  changes."into",
  changes.effective_on,
  changes.authority,
  changes.planned,
  changes.disputed,
  changes.sources
FROM changes;

-- What became of units: a row for each unit that was renamed, merged into another or dissolved, not for what is only announced.
CREATE VIEW succession_list AS
SELECT
  kind,
  predecessor,
  predecessor_id,
  successor,
  successor_id,
  effective_on,
  authority,
  change_id,
  disputed,
  sources
FROM (
  SELECT
    kind, unit AS predecessor, unit_id AS predecessor_id, "into" AS successor, into_id AS successor_id, effective_on,
    authority, id AS change_id, disputed, sources
  FROM changes
  WHERE planned = 0 AND unit IS NOT NULL AND kind IN ('rename', 'merger', 'dissolution')
  UNION ALL
  SELECT
    kind, change_units.unit, change_units.unit_id, "into", into_id, effective_on, authority, id, disputed, sources
  FROM changes
  JOIN change_units ON change_units.change_id = changes.id
  WHERE planned = 0 AND kind IN ('rename', 'merger', 'dissolution')
);
