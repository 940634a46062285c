-- A store of Claims Workbench. Every time is ISO 8601 with its zone; every
-- offset is half-open [start, end) in code points of article.text.
--
-- What endures: source (but same_as, uses, named), source_alias, article (but its counts,
-- version_of, address, removed), article_text, article_page, claim (what it is known by, and what was found by the
-- analysis), chain_link, decision, change, draft, kept_record; hub, unsent and set_aside say how far
-- this file and the hub know each other; all the rest follows from these, and `workbench rebuild`
-- computes it anew.

CREATE TABLE source (
    -- Who can say something: an agency, an official, a document …
    id      INTEGER PRIMARY KEY,
    name    TEXT NOT NULL,           -- nominative, as a reviewer lists it
    type    TEXT NOT NULL CHECK (type IN ('agency', 'official', 'person',
                'organisation', 'document', 'social', 'unnamed')),
    known   INTEGER NOT NULL DEFAULT 0 CHECK (known IN (0, 1)),
        -- 1: one that every newsroom quotes, and is offered though nothing here names it

    -- decided by a reviewer
    merged_into  INTEGER REFERENCES source (id),  -- which source it is another name of; null: none

    -- follows from the decisions
    same_as  INTEGER REFERENCES source (id),      -- where merged_into ends; null: it stands for itself
    uses     INTEGER NOT NULL DEFAULT 0,          -- answers that name it as the origin; kept by triggers
    named    INTEGER NOT NULL DEFAULT 0           -- answers that name it, itself, anywhere in their
                                                  -- chain; kept by whoever writes those
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

    -- found by the analysis: a suggestion until a person takes it
    retells_id    INTEGER REFERENCES source (id),  -- the relay through which it has its claims
    retells_start INTEGER,           -- the words that name it; null: it retells nobody, as far
    retells_end   INTEGER,           -- as is seen

    -- decided by a reviewer
    retold_id  INTEGER REFERENCES source (id),  -- the relay of every suggested chain of one link
                                     -- that is no agency's; null: of none

    -- kept by triggers, never counted
    claims    INTEGER NOT NULL DEFAULT 0,
    reviewed  INTEGER NOT NULL DEFAULT 0,
    disputed  INTEGER NOT NULL DEFAULT 0,

    address   TEXT NOT NULL DEFAULT '',     -- the url as it is compared: see address.py

    removed   INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
        -- 1: imported by mistake and taken out of the lists; follows from the decisions
    let_go    INTEGER                       -- characters of its text, once a tidying has let go of
                                            -- that for good; null: the text is here
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

CREATE INDEX article_likeness_by_article ON article_likeness (article_id);

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
    -- (or corrects them, as reviewers do the kind)
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
    gone     TEXT CHECK (gone IN ('edited', 'superseded', 'removed')),
        -- null: it is in the lists; edited: dropped, merged away or unmade by an undo;
        -- superseded: another machine cut the text otherwise, and that cut stands;
        -- removed: its article is

    -- decided by a reviewer
    adjudicated_for  TEXT,           -- the reviewer whose answer was chosen; null: no dispute settled

    -- follows from the answers
    settled_by  TEXT,                -- whose complete answer stands; null: unreviewed, disputed, gone
    settled_status  TEXT NOT NULL DEFAULT 'unreviewed' CHECK (settled_status IN ('unreviewed',
                    'disputed', 'supported', 'refuted', 'not_enough_evidence', 'conflicting',
                    'not_checkable')),
    settled_confidence  INTEGER,
    origin_id   INTEGER NOT NULL REFERENCES source (id),  -- the origin that stands, or is suggested
    relay_id    INTEGER REFERENCES source (id),  -- the last of that chain; null: the publisher is
    story       TEXT,                -- the least uuid of the acts that join it, by claims they
                                     -- share, with what says the same; null: none does
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
-- the queue of one relay
CREATE INDEX claim_by_relay ON claim (relay_id, article_id, start)
    WHERE relay_id IS NOT NULL AND gone IS NULL;
-- the queue of one kind
CREATE INDEX claim_by_kind ON claim (kind, article_id, start) WHERE gone IS NULL;
-- a story
CREATE INDEX claim_by_story ON claim (story, article_id, start) WHERE story IS NOT NULL;
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

-- whether an article still names a source
CREATE INDEX article_by_source ON article_source (source_id);

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
    attribution TEXT NOT NULL DEFAULT '',  -- whether those named really said so: JSON as the journal
                                     -- has it, empty: nothing of it was checked
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

CREATE TABLE same_claim (
    -- Claims that an act told to say the same, while it stands; follows from the decisions.
    uuid      TEXT NOT NULL REFERENCES decision (uuid),
    claim_id  INTEGER NOT NULL REFERENCES claim (id),
    PRIMARY KEY (uuid, claim_id)
) WITHOUT ROWID, STRICT;

-- the acts that join a claim with others
CREATE INDEX same_claim_by_claim ON same_claim (claim_id);

CREATE TABLE desk (
    -- What the desk has said of a claim or of an article beside the answers; follows from the
    -- decisions. `workbench export --tables` has it in columns.
    claim_id   INTEGER REFERENCES claim (id),      -- of the two ids one is there
    article_id INTEGER REFERENCES article (id),
    field      TEXT NOT NULL CHECK (field IN ('assigned', 'question', 'look', 'waiver', 'signed',
                   'publication', 'told', 'correction')),
    key        TEXT NOT NULL,        -- which of several: the rule that is waived, the act that
                                     -- asked or corrected; otherwise empty
    value      TEXT NOT NULL,        -- JSON, as the journal has it
    CHECK ((claim_id IS NULL) <> (article_id IS NULL))
) STRICT;

-- what the desk says of a claim
CREATE UNIQUE INDEX desk_of_claim ON desk (claim_id, field, key) WHERE claim_id IS NOT NULL;
-- what it says of an article
CREATE UNIQUE INDEX desk_of_article ON desk (article_id, field, key) WHERE article_id IS NOT NULL;
-- all questions, all corrections; what one reviewer is assigned
CREATE INDEX desk_by_field ON desk (field, value);

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
                  'set kind', 'read again', 'adjudicate', 'merge sources', 'rename', 'retype',
                  'retell', 'same claim', 'other claim', 'edit article', 'remove article',
                  'put back', 'assign', 'ask', 'reply', 'ready', 'approve', 'send back', 'waive',
                  'sign off', 'publish', 'correct', 'undo', 'redo')),
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
                   'wording', 'attribution', 'span', 'kind', 'adjudicated_for', 'story',
                   'merged_into', 'name', 'type', 'retells', 'title', 'publisher', 'author',
                   'url', 'published', 'language', 'removed', 'assigned', 'question', 'look',
                   'waiver', 'signed', 'publication', 'told', 'correction')),
    before     TEXT,                 -- JSON; a source is its chain of names, a span has its wording;
    after      TEXT,                 -- null: not answered, not in the lists, not known
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
    id       INTEGER PRIMARY KEY,
    kind     TEXT NOT NULL,
    key      TEXT NOT NULL,          -- what it is known by among its kind
    body     TEXT NOT NULL,          -- JSON
    author   TEXT NOT NULL DEFAULT '',  -- whose it is; empty: nobody's
    UNIQUE (kind, key)
) STRICT;

CREATE TABLE hub (
    -- One row, once this store has met a hub.
    id        INTEGER PRIMARY KEY CHECK (id = 1),
    number    INTEGER NOT NULL,      -- the last record of the hub that was looked at: its batch,
    place     INTEGER NOT NULL,      -- and its place there
    stamp     BLOB NOT NULL,         -- what that batch bears: another, and the hub is another one
    noted     INTEGER NOT NULL,      -- decision.seq up to which all are in unsent, or on the hub
    taking_in INTEGER NOT NULL DEFAULT 0,  -- 1, within a transaction: what is written is on the hub
    met_at    TEXT NOT NULL DEFAULT '',    -- when the two last had everything of each other
    copied_at TEXT NOT NULL DEFAULT ''     -- when the store was last copied before taking in
) STRICT;

CREATE TABLE unsent (
    -- What the hub lacks, in the order in which it is sent; kept by triggers, but for decisions.
    id      INTEGER PRIMARY KEY AUTOINCREMENT,  -- never given twice
    kind    TEXT NOT NULL CHECK (kind IN ('source', 'article', 'claim', 'decision', 'kept')),
    number  INTEGER NOT NULL,        -- its id; of a decision, its seq
    author  TEXT NOT NULL DEFAULT '',  -- who decided it, and alone may send it; empty: anybody may
    changed INTEGER NOT NULL DEFAULT 0,  -- how often since it stands here: what changes while it is
                                     -- sent is sent again, and keeps its place
    UNIQUE (kind, number)
) STRICT;

-- what somebody may send
CREATE INDEX unsent_by_author ON unsent (author, id);

CREATE TABLE set_aside (
    -- Records of the hub that cannot be taken in, or not yet: they are looked at again.
    number  INTEGER NOT NULL,        -- where it stands on the hub
    place   INTEGER NOT NULL,
    about   TEXT NOT NULL,           -- its kind and what it is known by
    reason  TEXT NOT NULL,
    PRIMARY KEY (number, place)
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

-- Search, over the words of texts as in wording.py. They keep no copy, nor the places of words:
-- rowid is the id of the row they index. What begins so is found at once up to the letters
-- that `prefix` names; beyond these, in as long as there are rows that have it.
CREATE VIRTUAL TABLE claim_search USING fts5 (
    content, note, content='', columnsize=0, detail=none, prefix='1 2 3 4 5',
    tokenize="ascii tokenchars '_'"
);
CREATE VIRTUAL TABLE article_search USING fts5 (
    title, publisher, text, content='', columnsize=0, detail=none, prefix='1 2 3',
    tokenize="ascii tokenchars '_'"
);

-- What says the same in other words: stems and figures, see stems.py. Claims that are gone too.
CREATE VIRTUAL TABLE claim_stems USING fts5 (
    stems, content='', columnsize=0, detail=none, tokenize='unicode61'
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
    UPDATE progress SET articles = articles + (NEW.removed = 0), claims = claims + NEW.claims;
END;
CREATE TRIGGER article_counted_again AFTER UPDATE OF removed ON article
WHEN OLD.removed <> NEW.removed BEGIN
    UPDATE progress SET articles = articles + OLD.removed - NEW.removed;
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

-- What is new here, or completed, and did not come from the hub, is for the hub.
CREATE TRIGGER source_unsent AFTER INSERT ON source
WHEN (SELECT taking_in FROM hub) = 0 BEGIN
    INSERT INTO unsent (kind, number) VALUES ('source', NEW.id)
    ON CONFLICT (kind, number) DO UPDATE SET changed = changed + 1;
END;
CREATE TRIGGER source_completed AFTER UPDATE OF name, type ON source
WHEN (SELECT taking_in FROM hub) = 0 AND (OLD.name, OLD.type) <> (NEW.name, NEW.type) BEGIN
    INSERT INTO unsent (kind, number) VALUES ('source', NEW.id)
    ON CONFLICT (kind, number) DO UPDATE SET changed = changed + 1;
END;
CREATE TRIGGER alias_unsent AFTER INSERT ON source_alias
WHEN (SELECT taking_in FROM hub) = 0 BEGIN
    INSERT INTO unsent (kind, number) VALUES ('source', NEW.source_id)
    ON CONFLICT (kind, number) DO UPDATE SET changed = changed + 1;
END;
CREATE TRIGGER alias_completed AFTER UPDATE OF alias, source_id ON source_alias
WHEN (SELECT taking_in FROM hub) = 0 BEGIN
    INSERT INTO unsent (kind, number) VALUES ('source', NEW.source_id)
    ON CONFLICT (kind, number) DO UPDATE SET changed = changed + 1;
END;
CREATE TRIGGER article_unsent AFTER INSERT ON article
WHEN (SELECT taking_in FROM hub) = 0 BEGIN
    INSERT INTO unsent (kind, number) VALUES ('article', NEW.id)
    ON CONFLICT (kind, number) DO UPDATE SET changed = changed + 1;
END;
CREATE TRIGGER article_completed AFTER UPDATE OF author, url, published, imported_at ON article
WHEN (SELECT taking_in FROM hub) = 0 AND (OLD.author, OLD.url, OLD.published, OLD.imported_at)
    <> (NEW.author, NEW.url, NEW.published, NEW.imported_at) BEGIN
    INSERT INTO unsent (kind, number) VALUES ('article', NEW.id)
    ON CONFLICT (kind, number) DO UPDATE SET changed = changed + 1;
END;
CREATE TRIGGER page_unsent AFTER INSERT ON article_page
WHEN (SELECT taking_in FROM hub) = 0 BEGIN
    INSERT INTO unsent (kind, number) VALUES ('article', NEW.article_id)
    ON CONFLICT (kind, number) DO UPDATE SET changed = changed + 1;
END;
-- those that the analysis found come with their article
CREATE TRIGGER claim_unsent AFTER INSERT ON claim
WHEN NEW.made_by IS NOT NULL AND (SELECT taking_in FROM hub) = 0 BEGIN
    INSERT INTO unsent (kind, number) VALUES ('claim', NEW.id)
    ON CONFLICT (kind, number) DO UPDATE SET changed = changed + 1;
END;
CREATE TRIGGER kept_unsent AFTER INSERT ON kept_record
WHEN (SELECT taking_in FROM hub) = 0 BEGIN
    INSERT INTO unsent (kind, number, author) VALUES ('kept', NEW.id, NEW.author);
END;
