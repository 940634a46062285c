-- A store of Claims Workbench. Every time is ISO 8601 with its zone; every
-- offset is half-open [start, end) in code points of article.text.

CREATE TABLE source (
    -- Who can say something: an agency, an official, a document …
    id      INTEGER PRIMARY KEY,
    name    TEXT NOT NULL,           -- nominative, as a reviewer lists it
    type    TEXT NOT NULL CHECK (type IN ('agency', 'official', 'person',
                'organisation', 'document', 'social', 'unnamed')),
    uses    INTEGER NOT NULL DEFAULT 0  -- answers that name it as the origin; kept by triggers
);

-- the most used sources among the numbered options
CREATE INDEX source_by_use ON source (uses DESC, id);

CREATE TABLE source_alias (
    -- Every way a source's name is written, its own name among them.
    key        TEXT PRIMARY KEY,     -- the alias as it is matched: see names.py
    alias      TEXT NOT NULL,        -- as it was written
    source_id  INTEGER NOT NULL REFERENCES source (id)
) WITHOUT ROWID;

-- all names of one source
CREATE INDEX alias_by_source ON source_alias (source_id);

CREATE TABLE article (
    -- A text as imported, frozen: offsets refer to it for ever.
    id           INTEGER PRIMARY KEY,
    text_sha256  TEXT NOT NULL UNIQUE,  -- of text in UTF-8: the same text is imported once
    file_sha256  TEXT NOT NULL,         -- of the bytes as they were read
    file_name    TEXT NOT NULL,         -- where they were read from
    text         TEXT NOT NULL,         -- line ends are \n, otherwise character for character
    title        TEXT NOT NULL,
    publisher    TEXT NOT NULL,      -- the outlet whose page it is, as the text or the user named it
    publisher_id INTEGER NOT NULL REFERENCES source (id),
    url          TEXT NOT NULL DEFAULT '',
    published    TEXT NOT NULL DEFAULT '',  -- ISO 8601 date or time; empty: not known
    language     TEXT NOT NULL,             -- ru, uk, en
    imported_at  TEXT NOT NULL,

    -- kept by triggers, never counted
    claims    INTEGER NOT NULL DEFAULT 0,
    reviewed  INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE claim (
    -- One passage of an article that can be given one verdict.
    id          INTEGER PRIMARY KEY,
    article_id  INTEGER NOT NULL REFERENCES article (id),
    position    INTEGER NOT NULL,    -- its number in the article, from 1

    -- found by the analysis: suggestions until a person confirms them
    start    INTEGER NOT NULL,
    end      INTEGER NOT NULL,
    content  TEXT NOT NULL,          -- the wording without a frame that stands inside it
    kind     TEXT NOT NULL CHECK (kind IN ('fact', 'plan', 'opinion')),
    check_worthiness  REAL NOT NULL, -- 0 to 1
    reasons  TEXT NOT NULL,          -- why so check-worthy, joined by ", "
    rule     TEXT NOT NULL,          -- the rule that found the attribution; empty: none did
    score    REAL NOT NULL,          -- 0 to 1: how sure the suggestion is

    -- follows from the answers
    settled_by  TEXT,                -- whose complete answer stands; null: not reviewed

    CHECK (start >= 0 AND end > start)
);

-- the list, an article's claims, and the next one
CREATE UNIQUE INDEX claim_in_order ON claim (article_id, start);
-- the next unreviewed claim
CREATE INDEX claim_unreviewed ON claim (article_id, start) WHERE settled_by IS NULL;
-- the export
CREATE INDEX claim_reviewed ON claim (article_id, start) WHERE settled_by IS NOT NULL;

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
) WITHOUT ROWID;

CREATE TABLE article_source (
    -- The sources an article names, in order of appearance, its publisher last.
    article_id  INTEGER NOT NULL REFERENCES article (id),
    place       INTEGER NOT NULL,
    source_id   INTEGER NOT NULL REFERENCES source (id),
    PRIMARY KEY (article_id, place),
    UNIQUE (article_id, source_id)
) WITHOUT ROWID;

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
    reviewed_at TEXT,                -- when the last of the three fields was answered; null: one is open
    PRIMARY KEY (claim_id, reviewer)
) WITHOUT ROWID;

CREATE TABLE decision (
    -- The journal: one row per act of a reviewer, never changed, never deleted.
    seq       INTEGER PRIMARY KEY,   -- the order in this store
    uuid      TEXT NOT NULL UNIQUE,  -- version 7: sorts by time, across stores too
    made_at   TEXT NOT NULL,
    reviewer  TEXT NOT NULL,
    act       TEXT NOT NULL CHECK (act IN ('answer', 'undo', 'redo')),
    claim_id  INTEGER NOT NULL REFERENCES claim (id),
    field     TEXT NOT NULL CHECK (field IN ('source', 'confidence', 'status', 'note')),
    before    TEXT,                  -- JSON; a source is its chain of names; null: not answered
    after     TEXT,
    target    TEXT REFERENCES decision (uuid)  -- what an undo takes back, a redo puts back
);

-- where a reviewer left off
CREATE INDEX decision_by_reviewer ON decision (reviewer, seq);
-- the history of a claim
CREATE INDEX decision_by_claim ON decision (claim_id, seq);

CREATE TABLE undo_list (
    -- The acts of each reviewer that can still be undone or redone; follows from the decisions.
    reviewer  TEXT NOT NULL,
    undone    INTEGER NOT NULL,      -- 1: a redo would put it back
    seq       INTEGER NOT NULL REFERENCES decision (seq),
    PRIMARY KEY (reviewer, undone, seq)
) WITHOUT ROWID;

CREATE TABLE progress (
    -- One row: the whole store, kept by triggers, never counted.
    id        INTEGER PRIMARY KEY CHECK (id = 1),
    articles  INTEGER NOT NULL,
    claims    INTEGER NOT NULL,
    reviewed  INTEGER NOT NULL
);
INSERT INTO progress VALUES (1, 0, 0, 0);

CREATE TRIGGER decision_is_never_changed BEFORE UPDATE ON decision BEGIN
    SELECT RAISE(ABORT, 'the journal of decisions is append-only');
END;
CREATE TRIGGER decision_is_never_deleted BEFORE DELETE ON decision BEGIN
    SELECT RAISE(ABORT, 'the journal of decisions is append-only');
END;
CREATE TRIGGER article_text_is_frozen BEFORE UPDATE OF text ON article BEGIN
    SELECT RAISE(ABORT, 'the text of an article is frozen');
END;

CREATE TRIGGER article_counted AFTER INSERT ON article BEGIN
    UPDATE progress SET articles = articles + 1;
END;
CREATE TRIGGER claim_counted AFTER INSERT ON claim BEGIN
    UPDATE article SET claims = claims + 1 WHERE id = NEW.article_id;
    UPDATE progress SET claims = claims + 1;
END;
CREATE TRIGGER claim_settled AFTER UPDATE OF settled_by ON claim
WHEN (OLD.settled_by IS NULL) <> (NEW.settled_by IS NULL) BEGIN
    UPDATE article
    SET reviewed = reviewed + (OLD.settled_by IS NULL) - (NEW.settled_by IS NULL)
    WHERE id = NEW.article_id;
    UPDATE progress SET reviewed = reviewed + (OLD.settled_by IS NULL) - (NEW.settled_by IS NULL);
END;

CREATE TRIGGER source_used AFTER INSERT ON answer BEGIN
    UPDATE source SET uses = uses + 1 WHERE id = NEW.source_id;
END;
CREATE TRIGGER source_used_instead AFTER UPDATE OF source_id ON answer
WHEN OLD.source_id IS NOT NEW.source_id BEGIN
    UPDATE source SET uses = uses - 1 WHERE id = OLD.source_id;
    UPDATE source SET uses = uses + 1 WHERE id = NEW.source_id;
END;
