-- A store of Claims Workbench. Every time is ISO 8601 with its zone; every
-- offset is half-open [start, end) in code points of article.text.
--
-- What endures: source (but same_as, uses), source_alias, article (but its counts, version_of,
-- address), article_text, article_page, claim (what it is known by, and what was found by the
-- analysis), chain_link, decision, change, draft, kept_record; all the rest follows from these,
-- and `workbench rebuild` computes it anew.

CREATE TABLE source (
    -- Who can say something: an agency, an official, a document …
    id      INTEGER PRIMARY KEY,
    name    TEXT NOT NULL,           -- nominative, as a reviewer lists it
    type    TEXT NOT NULL CHECK (type IN ('agency', 'official', 'person',
                'organisation', 'document', 'social', 'unnamed')),

    -- decided by a reviewer
    merged_into  INTEGER REFERENCES source (id),  -- which source it is another name of; null: none

    -- follows from the decisions
    same_as  INTEGER REFERENCES source (id),      -- where merged_into ends; null: it stands for itself
    uses     INTEGER NOT NULL DEFAULT 0           -- answers that name it as the origin; kept by triggers
) STRICT;

-- the most used sources among the numbered options
CREATE INDEX source_by_use ON source (uses DESC, id) WHERE same_as IS NULL;
-- the sources that were merged
CREATE INDEX source_merged ON source (same_as) WHERE same_as IS NOT NULL;

CREATE VIEW standing_source AS
    -- Each source, by its id as named, with the one that stands for it: mostly itself.
    SELECT named.id AS named, source.id, source.name, source.type
    FROM source AS named
    JOIN source ON source.id = COALESCE(named.same_as, named.id);

CREATE TABLE source_alias (
    -- Every way a source's name is written, its own name among them.
    key        TEXT PRIMARY KEY,     -- the alias as it is matched: see names.py
    alias      TEXT NOT NULL,        -- as it was written
    source_id  INTEGER NOT NULL REFERENCES source (id)
) WITHOUT ROWID, STRICT;

-- all names of one source
CREATE INDEX alias_by_source ON source_alias (source_id);

CREATE TABLE source_trigram (
    -- Which sources have three characters in a row in a name: see trigrams.py.
    trigram  TEXT NOT NULL,
    block    INTEGER NOT NULL,       -- the ids of its sources, divided by 4096
    sources  BLOB NOT NULL,          -- ids, 32 bits each, the lowest byte first
    PRIMARY KEY (trigram, block)
) WITHOUT ROWID, STRICT;

CREATE TABLE article (
    -- What was imported, without its text: that may be long, and this row changes often.
    id           INTEGER PRIMARY KEY,
    text_sha256  TEXT NOT NULL UNIQUE,  -- of the text in UTF-8: the same text is imported once
    file_sha256  TEXT NOT NULL,         -- of the bytes as they were read
    file_name    TEXT NOT NULL,         -- where they were read from
    title        TEXT NOT NULL,
    publisher    TEXT NOT NULL,      -- the outlet whose page it is, as the text or the user named it
    publisher_id INTEGER NOT NULL REFERENCES source (id),
    author       TEXT NOT NULL DEFAULT '',
    url          TEXT NOT NULL DEFAULT '',
    published    TEXT NOT NULL DEFAULT '',  -- ISO 8601 date or time; empty: not known
    language     TEXT NOT NULL,             -- two letters: ru, uk, en …
    encoding     TEXT NOT NULL DEFAULT 'utf-8',  -- that the file was read in
    remarks      TEXT NOT NULL DEFAULT '',  -- what was odd about it, joined by "; "
    version_of   INTEGER REFERENCES article (id),  -- what stood at its address before; null: nothing
    imported_at  TEXT NOT NULL,

    -- kept by triggers, never counted
    claims    INTEGER NOT NULL DEFAULT 0,
    reviewed  INTEGER NOT NULL DEFAULT 0,
    disputed  INTEGER NOT NULL DEFAULT 0,

    address   TEXT NOT NULL DEFAULT ''      -- the url as it is compared: see address.py
) STRICT;

-- the articles of some days
CREATE INDEX article_by_date ON article (published, id);

-- what stood at an address before
CREATE INDEX article_by_address ON article (address, id) WHERE address <> '';

CREATE TABLE article_page (
    -- The web page that a text was taken from.
    article_id  INTEGER PRIMARY KEY REFERENCES article (id),
    page        BLOB NOT NULL        -- as it was read, compressed by zlib
) STRICT;

CREATE TABLE article_likeness (
    -- Numbers that reprints of a text share with it, by which they are found: see likeness.py.
    key         INTEGER NOT NULL,
    article_id  INTEGER NOT NULL REFERENCES article (id),
    PRIMARY KEY (key, article_id)
) WITHOUT ROWID, STRICT;

CREATE TABLE article_text (
    -- A text as imported, frozen: offsets refer to it for ever.
    article_id  INTEGER PRIMARY KEY REFERENCES article (id),
    text        TEXT NOT NULL        -- line ends are \n, otherwise character for character
) STRICT;

CREATE TABLE claim (
    -- One passage of an article that can be given one verdict.
    id          INTEGER PRIMARY KEY,
    article_id  INTEGER NOT NULL REFERENCES article (id),

    -- what it is known by in every store: who made it, and where it stood then
    made_by     TEXT,                -- the decision that made it; null: the analysis did
    made_start  INTEGER NOT NULL,
    made_end    INTEGER NOT NULL,

    -- found by the analysis: suggestions until a person confirms them
    kind     TEXT NOT NULL CHECK (kind IN ('fact', 'plan', 'opinion')),
    check_worthiness  REAL NOT NULL, -- 0 to 1
    reasons  TEXT NOT NULL,          -- why so check-worthy, joined by ", "
    rule     TEXT NOT NULL,          -- the rule that found the attribution; empty: none did
    score    REAL NOT NULL,          -- 0 to 1: how sure the suggestion is

    -- found by the analysis, moved by reviewers
    start    INTEGER NOT NULL,
    end      INTEGER NOT NULL,
    content  TEXT,                   -- the wording without a frame that stands inside it;
                                     -- null: none does, and it is the article's
    gone     TEXT CHECK (gone IN ('edited', 'superseded')),
        -- null: it is in the lists; edited: dropped, merged away or unmade by an undo;
        -- superseded: another machine cut the text otherwise, and that cut stands

    -- decided by a reviewer
    adjudicated_for  TEXT,           -- the reviewer whose answer was chosen; null: no dispute settled

    -- follows from the answers
    settled_by  TEXT,                -- whose complete answer stands; null: unreviewed, disputed, gone
    settled_status  TEXT NOT NULL DEFAULT 'unreviewed' CHECK (settled_status IN ('unreviewed',
                    'disputed', 'supported', 'refuted', 'not_enough_evidence', 'conflicting',
                    'not_checkable')),
    settled_confidence  INTEGER,
    origin_id   INTEGER NOT NULL REFERENCES source (id),  -- the origin that stands, or is suggested
    wording_key INTEGER NOT NULL,    -- the same for the same wording: see wording.py

    CHECK (start >= 0 AND end > start)
) STRICT;

-- the list, an article's claims, and the next one
CREATE UNIQUE INDEX claim_in_order ON claim (article_id, start) WHERE gone IS NULL;
-- what is no longer in the lists, for undo and for check
CREATE INDEX claim_gone ON claim (article_id, start) WHERE gone IS NOT NULL;
-- the next unreviewed claim; the queue of each status; the disputes
CREATE INDEX claim_by_status ON claim (settled_status, article_id, start) WHERE gone IS NULL;
-- the queue of one source
CREATE INDEX claim_by_origin ON claim (origin_id, article_id, start) WHERE gone IS NULL;
-- the unreviewed queue, the most check-worthy first
CREATE INDEX claim_by_worth ON claim (check_worthiness DESC, article_id, start)
    WHERE settled_status = 'unreviewed' AND gone IS NULL;
-- the export
CREATE INDEX claim_reviewed ON claim (article_id, start) WHERE settled_by IS NOT NULL;
-- the queue of one reviewer
CREATE INDEX claim_by_reviewer ON claim (settled_by, article_id, start)
    WHERE settled_by IS NOT NULL;
-- the queue of one confidence
CREATE INDEX claim_by_confidence ON claim (settled_confidence, article_id, start)
    WHERE settled_by IS NOT NULL;
-- the queue of what was guessed
CREATE INDEX claim_unsure ON claim (article_id, start) WHERE settled_confidence <= 2;
-- the answer that the same wording was given before
CREATE INDEX claim_by_wording ON claim (wording_key) WHERE settled_by IS NOT NULL;

CREATE VIEW disputed AS
    -- The claims whose reviewers disagree on the status or the origin, with every answer.
    SELECT claim.id, claim.article_id,
           answer.reviewer, source.name AS source, answer.confidence, answer.status
    FROM claim
    JOIN answer ON answer.claim_id = claim.id AND answer.reviewed_at IS NOT NULL
    JOIN source ON source.id = answer.source_id
    WHERE claim.settled_status = 'disputed' AND claim.gone IS NULL
    ORDER BY claim.article_id, claim.start, answer.reviewer;

CREATE TABLE chain_link (
    -- The suggested chain of a claim: place 0 is the origin, the last the nearest relay.
    claim_id   INTEGER NOT NULL REFERENCES claim (id),
    place      INTEGER NOT NULL,
    source_id  INTEGER NOT NULL REFERENCES source (id),
    start      INTEGER NOT NULL,     -- the words that name the source
    end        INTEGER NOT NULL,
    cue_start  INTEGER,              -- the words that attribute; null: there are none
    cue_end    INTEGER,
    PRIMARY KEY (claim_id, place)
) WITHOUT ROWID, STRICT;

CREATE TABLE article_source (
    -- The sources an article names, in order of appearance, its publisher last.
    article_id  INTEGER NOT NULL REFERENCES article (id),
    place       INTEGER NOT NULL,
    source_id   INTEGER NOT NULL REFERENCES source (id),
    PRIMARY KEY (article_id, place),
    UNIQUE (article_id, source_id)
) WITHOUT ROWID, STRICT;

CREATE TABLE answer (
    -- What one reviewer says of one claim; follows from the decisions.
    claim_id    INTEGER NOT NULL REFERENCES claim (id),
    reviewer    TEXT NOT NULL,
    source_id   INTEGER REFERENCES source (id),  -- the origin; null: not answered
    chain       TEXT,                -- JSON list of source ids from the origin to the nearest relay
    confidence  INTEGER CHECK (confidence BETWEEN 1 AND 5),
    status      TEXT CHECK (status IN ('supported', 'refuted', 'not_enough_evidence',
                    'conflicting', 'not_checkable')),
    note        TEXT NOT NULL DEFAULT '',
    wording     TEXT NOT NULL DEFAULT '',  -- the claim in the reviewer's own words
    reviewed_at TEXT,                -- when the last of the three fields was answered; null: one is open
    PRIMARY KEY (claim_id, reviewer)
) WITHOUT ROWID, STRICT;

-- how often a source is the origin
CREATE INDEX answer_by_source ON answer (source_id) WHERE source_id IS NOT NULL;

CREATE TABLE evidence (
    -- What a reviewer's answer rests on; follows from the decisions.
    claim_id     INTEGER NOT NULL REFERENCES claim (id),
    reviewer     TEXT NOT NULL,
    place        INTEGER NOT NULL,   -- from 1, as she listed it
    url          TEXT NOT NULL,
    title        TEXT NOT NULL,
    quote        TEXT NOT NULL,
    stance       TEXT NOT NULL CHECK (stance IN ('supports', 'refutes', 'context')),
    archive_url  TEXT NOT NULL,
    accessed     TEXT NOT NULL,      -- ISO 8601
    PRIMARY KEY (claim_id, reviewer, place)
) WITHOUT ROWID, STRICT;

CREATE TABLE draft (
    -- What a reviewer is typing and has not recorded yet: replaced, not journalled.
    reviewer  TEXT NOT NULL,
    claim_id  INTEGER NOT NULL REFERENCES claim (id),
    field     TEXT NOT NULL CHECK (field IN ('note', 'evidence', 'wording')),
    text      TEXT NOT NULL,         -- evidence: JSON
    saved_at  TEXT NOT NULL,
    PRIMARY KEY (reviewer, claim_id, field)
) WITHOUT ROWID, STRICT;

CREATE TABLE decision (
    -- The journal: one row per act of a reviewer, never changed, never deleted.
    seq       INTEGER PRIMARY KEY,   -- the order of arrival in this store
    uuid      TEXT NOT NULL UNIQUE,  -- version 7: sorts by time, across stores too
    made_at   TEXT NOT NULL,
    reviewer  TEXT NOT NULL,
    act       TEXT NOT NULL CHECK (act IN ('answer', 'split', 'merge', 'move', 'drop', 'add',
                  'adjudicate', 'merge sources', 'retype', 'undo', 'redo')),
    target    TEXT REFERENCES decision (uuid)  -- what an undo takes back, a redo puts back
) STRICT;

-- where a reviewer left off
CREATE INDEX decision_by_reviewer ON decision (reviewer, uuid);

CREATE TABLE change (
    -- What a decision changed: a field of a claim, a source or an article, never changed, never
    -- deleted. Of the three ids one is there.
    seq        INTEGER NOT NULL REFERENCES decision (seq),
    place      INTEGER NOT NULL,
    claim_id   INTEGER REFERENCES claim (id),
    source_id  INTEGER REFERENCES source (id),
    article_id INTEGER REFERENCES article (id),
    field      TEXT NOT NULL CHECK (field IN ('source', 'confidence', 'status', 'note', 'evidence',
                   'wording', 'span', 'adjudicated_for', 'merged_into', 'type')),
    before     TEXT,                 -- JSON; a source is its chain of names, a span has its wording;
    after      TEXT,                 -- null: not answered, not in the lists
    PRIMARY KEY (seq, place)
) WITHOUT ROWID, STRICT;

-- the history of a claim
CREATE INDEX change_by_claim ON change (claim_id, seq) WHERE claim_id IS NOT NULL;
-- the history of a source
CREATE INDEX change_by_source ON change (source_id, seq) WHERE source_id IS NOT NULL;
-- the history of an article
CREATE INDEX change_by_article ON change (article_id, seq) WHERE article_id IS NOT NULL;

CREATE TABLE undo_list (
    -- The acts of each reviewer that can still be undone or redone; follows from the decisions.
    reviewer  TEXT NOT NULL,
    undone    INTEGER NOT NULL,      -- 1: a redo would put it back
    uuid      TEXT NOT NULL REFERENCES decision (uuid),
    PRIMARY KEY (reviewer, undone, uuid)
) WITHOUT ROWID, STRICT;

CREATE TABLE unfollowed (
    -- What does not follow yet from the decisions that a merge has brought.
    kind  TEXT NOT NULL CHECK (kind IN ('article', 'reviewer', 'address')),
    key   TEXT NOT NULL,             -- an article's id; whose undo list; whose versions
    PRIMARY KEY (kind, key)
) WITHOUT ROWID, STRICT;

CREATE TABLE kept_record (
    -- What came from another store and this version does not know: kept, and passed on as it is.
    kind     TEXT NOT NULL,
    key      TEXT NOT NULL,          -- what it is known by among its kind
    body     TEXT NOT NULL,          -- JSON
    PRIMARY KEY (kind, key)
) WITHOUT ROWID, STRICT;

CREATE TABLE progress (
    -- One row: the whole store, kept by triggers, never counted.
    id        INTEGER PRIMARY KEY CHECK (id = 1),
    articles  INTEGER NOT NULL,
    claims    INTEGER NOT NULL,
    reviewed  INTEGER NOT NULL,
    disputed  INTEGER NOT NULL
) STRICT;
INSERT INTO progress VALUES (1, 0, 0, 0, 0);

-- Search, over texts levelled as in wording.py. They keep no copy: rowid is the id of the row
-- they index.
CREATE VIRTUAL TABLE claim_search USING fts5 (
    content, note, content='', prefix='1 2 3', tokenize='unicode61'
);
CREATE VIRTUAL TABLE article_search USING fts5 (
    title, publisher, text, content='', prefix='1 2 3', tokenize='unicode61'
);

CREATE TRIGGER decision_is_never_changed BEFORE UPDATE ON decision BEGIN
    SELECT RAISE(ABORT, 'the journal of decisions is append-only');
END;
CREATE TRIGGER decision_is_never_deleted BEFORE DELETE ON decision BEGIN
    SELECT RAISE(ABORT, 'the journal of decisions is append-only');
END;
CREATE TRIGGER change_is_never_changed BEFORE UPDATE ON change BEGIN
    SELECT RAISE(ABORT, 'the journal of decisions is append-only');
END;
CREATE TRIGGER change_is_never_deleted BEFORE DELETE ON change BEGIN
    SELECT RAISE(ABORT, 'the journal of decisions is append-only');
END;
CREATE TRIGGER article_text_is_frozen BEFORE UPDATE ON article_text BEGIN
    SELECT RAISE(ABORT, 'the text of an article is frozen');
END;

-- Articles come with the number of their claims; claims made later come into the list by an update.
CREATE TRIGGER article_counted AFTER INSERT ON article BEGIN
    UPDATE progress SET articles = articles + 1, claims = claims + NEW.claims;
END;
CREATE TRIGGER claim_counted AFTER UPDATE OF gone, settled_status ON claim
WHEN OLD.gone IS NOT NEW.gone OR OLD.settled_status <> NEW.settled_status BEGIN
    UPDATE article
    SET claims = claims - (OLD.gone IS NULL) + (NEW.gone IS NULL),
        reviewed = reviewed
            - (OLD.settled_status NOT IN ('unreviewed', 'disputed'))
            + (NEW.settled_status NOT IN ('unreviewed', 'disputed')),
        disputed = disputed
            - (OLD.settled_status = 'disputed') + (NEW.settled_status = 'disputed')
    WHERE id = NEW.article_id;
    UPDATE progress
    SET claims = claims - (OLD.gone IS NULL) + (NEW.gone IS NULL),
        reviewed = reviewed
            - (OLD.settled_status NOT IN ('unreviewed', 'disputed'))
            + (NEW.settled_status NOT IN ('unreviewed', 'disputed')),
        disputed = disputed
            - (OLD.settled_status = 'disputed') + (NEW.settled_status = 'disputed');
END;

CREATE TRIGGER source_used AFTER INSERT ON answer WHEN NEW.source_id IS NOT NULL BEGIN
    UPDATE source
    SET uses = uses + 1
    WHERE id = (SELECT COALESCE(same_as, id) FROM source WHERE id = NEW.source_id);
END;
CREATE TRIGGER source_used_instead AFTER UPDATE OF source_id ON answer
WHEN OLD.source_id IS NOT NEW.source_id BEGIN
    UPDATE source
    SET uses = uses - 1
    WHERE id = (SELECT COALESCE(same_as, id) FROM source WHERE id = OLD.source_id);
    UPDATE source
    SET uses = uses + 1
    WHERE id = (SELECT COALESCE(same_as, id) FROM source WHERE id = NEW.source_id);
END;
CREATE TRIGGER source_no_longer_used AFTER DELETE ON answer WHEN OLD.source_id IS NOT NULL BEGIN
    UPDATE source
    SET uses = uses - 1
    WHERE id = (SELECT COALESCE(same_as, id) FROM source WHERE id = OLD.source_id);
END;
