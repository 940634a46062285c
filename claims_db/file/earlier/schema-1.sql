-- The tables of schema 1, which stores of that version have: see claims_db/file/schema.py.

CREATE TABLE source (

    id      INTEGER PRIMARY KEY,
    name    TEXT NOT NULL,
    type    TEXT NOT NULL CHECK (type IN ('agency', 'official', 'person',
                'organisation', 'document', 'social', 'unnamed')),

    merged_into  INTEGER REFERENCES source (id),

    same_as  INTEGER REFERENCES source (id),
    uses     INTEGER NOT NULL DEFAULT 0
);

CREATE INDEX source_by_use ON source (uses DESC, id) WHERE same_as IS NULL;

CREATE INDEX source_merged ON source (same_as) WHERE same_as IS NOT NULL;

CREATE TABLE source_alias (

    key        TEXT PRIMARY KEY,
    alias      TEXT NOT NULL,
    source_id  INTEGER NOT NULL REFERENCES source (id)
) WITHOUT ROWID;

CREATE INDEX alias_by_source ON source_alias (source_id);

CREATE TABLE source_trigram (

    trigram  TEXT NOT NULL,
    block    INTEGER NOT NULL,
    sources  BLOB NOT NULL,
    PRIMARY KEY (trigram, block)
) WITHOUT ROWID;

CREATE TABLE article (

    id           INTEGER PRIMARY KEY,
    text_sha256  TEXT NOT NULL UNIQUE,
    file_sha256  TEXT NOT NULL,
    file_name    TEXT NOT NULL,
    title        TEXT NOT NULL,
    publisher    TEXT NOT NULL,
    publisher_id INTEGER NOT NULL REFERENCES source (id),
    author       TEXT NOT NULL DEFAULT '',
    url          TEXT NOT NULL DEFAULT '',
    published    TEXT NOT NULL DEFAULT '',
    language     TEXT NOT NULL,
    encoding     TEXT NOT NULL DEFAULT 'utf-8',
    remarks      TEXT NOT NULL DEFAULT '',
    version_of   INTEGER REFERENCES article (id),
    imported_at  TEXT NOT NULL,

    claims    INTEGER NOT NULL DEFAULT 0,
    reviewed  INTEGER NOT NULL DEFAULT 0,
    disputed  INTEGER NOT NULL DEFAULT 0
);

CREATE INDEX article_by_date ON article (published, id);

CREATE INDEX article_by_url ON article (url, id) WHERE url <> '';

CREATE TABLE article_page (

    article_id  INTEGER PRIMARY KEY REFERENCES article (id),
    page        BLOB NOT NULL
);

CREATE TABLE article_likeness (

    key         INTEGER NOT NULL,
    article_id  INTEGER NOT NULL REFERENCES article (id),
    PRIMARY KEY (key, article_id)
) WITHOUT ROWID;

CREATE TABLE article_text (

    article_id  INTEGER PRIMARY KEY REFERENCES article (id),
    text        TEXT NOT NULL
);

CREATE TABLE claim (

    id          INTEGER PRIMARY KEY,
    article_id  INTEGER NOT NULL REFERENCES article (id),

    made_by     TEXT,
    made_start  INTEGER NOT NULL,
    made_end    INTEGER NOT NULL,

    kind     TEXT NOT NULL CHECK (kind IN ('fact', 'plan', 'opinion')),
    check_worthiness  REAL NOT NULL,
    reasons  TEXT NOT NULL,
    rule     TEXT NOT NULL,
    score    REAL NOT NULL,

    start    INTEGER NOT NULL,
    end      INTEGER NOT NULL,
    content  TEXT NOT NULL,
    position INTEGER NOT NULL,
    gone     TEXT CHECK (gone IN ('edited', 'superseded')),

    adjudicated_for  TEXT,

    settled_by  TEXT,
    settled_status  TEXT NOT NULL DEFAULT 'unreviewed' CHECK (settled_status IN ('unreviewed',
                    'disputed', 'supported', 'refuted', 'not_enough_evidence', 'conflicting',
                    'not_checkable')),
    settled_confidence  INTEGER,
    origin_id   INTEGER NOT NULL REFERENCES source (id),
    wording_key INTEGER NOT NULL,

    CHECK (start >= 0 AND end > start)
);

CREATE UNIQUE INDEX claim_in_order ON claim (article_id, start) WHERE gone IS NULL;

CREATE INDEX claim_gone ON claim (article_id, start) WHERE gone IS NOT NULL;

CREATE INDEX claim_by_status ON claim (settled_status, article_id, start) WHERE gone IS NULL;

CREATE INDEX claim_by_origin ON claim (origin_id, article_id, start) WHERE gone IS NULL;

CREATE INDEX claim_by_worth ON claim (check_worthiness DESC, article_id, start)
    WHERE settled_status = 'unreviewed' AND gone IS NULL;

CREATE INDEX claim_reviewed ON claim (article_id, start) WHERE settled_by IS NOT NULL;

CREATE INDEX claim_by_reviewer ON claim (settled_by, article_id, start)
    WHERE settled_by IS NOT NULL;

CREATE INDEX claim_by_confidence ON claim (settled_confidence, article_id, start)
    WHERE settled_by IS NOT NULL;

CREATE INDEX claim_unsure ON claim (article_id, start) WHERE settled_confidence <= 2;

CREATE INDEX claim_by_wording ON claim (wording_key) WHERE settled_by IS NOT NULL;

CREATE VIEW disputed AS

    SELECT claim.id, claim.article_id, claim.position, claim.content,
           answer.reviewer, source.name AS source, answer.confidence, answer.status
    FROM claim
    JOIN answer ON answer.claim_id = claim.id AND answer.reviewed_at IS NOT NULL
    JOIN source ON source.id = answer.source_id
    WHERE claim.settled_status = 'disputed' AND claim.gone IS NULL
    ORDER BY claim.article_id, claim.start, answer.reviewer;

CREATE TABLE chain_link (

    claim_id   INTEGER NOT NULL REFERENCES claim (id),
    place      INTEGER NOT NULL,
    source_id  INTEGER NOT NULL REFERENCES source (id),
    start      INTEGER NOT NULL,
    end        INTEGER NOT NULL,
    cue_start  INTEGER,
    cue_end    INTEGER,
    PRIMARY KEY (claim_id, place)
) WITHOUT ROWID;

CREATE TABLE article_source (

    article_id  INTEGER NOT NULL REFERENCES article (id),
    place       INTEGER NOT NULL,
    source_id   INTEGER NOT NULL REFERENCES source (id),
    PRIMARY KEY (article_id, place),
    UNIQUE (article_id, source_id)
) WITHOUT ROWID;

CREATE TABLE answer (

    claim_id    INTEGER NOT NULL REFERENCES claim (id),
    reviewer    TEXT NOT NULL,
    source_id   INTEGER REFERENCES source (id),
    chain       TEXT,
    confidence  INTEGER CHECK (confidence BETWEEN 1 AND 5),
    status      TEXT CHECK (status IN ('supported', 'refuted', 'not_enough_evidence',
                    'conflicting', 'not_checkable')),
    note        TEXT NOT NULL DEFAULT '',
    wording     TEXT NOT NULL DEFAULT '',
    reviewed_at TEXT,
    PRIMARY KEY (claim_id, reviewer)
) WITHOUT ROWID;

CREATE INDEX answer_by_source ON answer (source_id) WHERE source_id IS NOT NULL;

CREATE TABLE evidence (

    claim_id     INTEGER NOT NULL REFERENCES claim (id),
    reviewer     TEXT NOT NULL,
    place        INTEGER NOT NULL,
    url          TEXT NOT NULL,
    title        TEXT NOT NULL,
    quote        TEXT NOT NULL,
    stance       TEXT NOT NULL CHECK (stance IN ('supports', 'refutes', 'context')),
    archive_url  TEXT NOT NULL,
    accessed     TEXT NOT NULL,
    PRIMARY KEY (claim_id, reviewer, place)
) WITHOUT ROWID;

CREATE TABLE draft (

    reviewer  TEXT NOT NULL,
    claim_id  INTEGER NOT NULL REFERENCES claim (id),
    field     TEXT NOT NULL CHECK (field IN ('note', 'evidence', 'wording')),
    text      TEXT NOT NULL,
    saved_at  TEXT NOT NULL,
    PRIMARY KEY (reviewer, claim_id, field)
) WITHOUT ROWID;

CREATE TABLE decision (

    seq       INTEGER PRIMARY KEY,
    uuid      TEXT NOT NULL UNIQUE,
    made_at   TEXT NOT NULL,
    reviewer  TEXT NOT NULL,
    act       TEXT NOT NULL CHECK (act IN ('answer', 'split', 'merge', 'move', 'drop', 'add',
                  'adjudicate', 'merge sources', 'retype', 'undo', 'redo')),
    target    TEXT REFERENCES decision (uuid)
);

CREATE INDEX decision_by_reviewer ON decision (reviewer, uuid);

CREATE TABLE change (

    seq        INTEGER NOT NULL REFERENCES decision (seq),
    place      INTEGER NOT NULL,
    claim_id   INTEGER REFERENCES claim (id),
    source_id  INTEGER REFERENCES source (id),
    field      TEXT NOT NULL CHECK (field IN ('source', 'confidence', 'status', 'note', 'evidence',
                   'wording', 'span', 'adjudicated_for', 'merged_into', 'type')),
    before     TEXT,
    after      TEXT,
    PRIMARY KEY (seq, place)
) WITHOUT ROWID;

CREATE INDEX change_by_claim ON change (claim_id, seq) WHERE claim_id IS NOT NULL;

CREATE INDEX change_by_source ON change (source_id, seq) WHERE source_id IS NOT NULL;

CREATE TABLE undo_list (

    reviewer  TEXT NOT NULL,
    undone    INTEGER NOT NULL,
    uuid      TEXT NOT NULL REFERENCES decision (uuid),
    PRIMARY KEY (reviewer, undone, uuid)
) WITHOUT ROWID;

CREATE TABLE progress (

    id        INTEGER PRIMARY KEY CHECK (id = 1),
    articles  INTEGER NOT NULL,
    claims    INTEGER NOT NULL,
    reviewed  INTEGER NOT NULL,
    disputed  INTEGER NOT NULL
);
INSERT INTO progress VALUES (1, 0, 0, 0, 0);

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
