-- A hub of Claims Workbench on PostgreSQL: records are only added, and it computes nothing.
-- Plain SQL, for engines that speak PostgreSQL's protocol too: no sequences, triggers, locks.

CREATE TABLE workbench.member (
    -- Who may send, and under which name she reviews. Who administers writes it.
    login     text PRIMARY KEY,
    reviewer  text NOT NULL UNIQUE
);

CREATE TABLE workbench.shard (
    -- Where batches are numbered, each shard by itself: an article with all that is decided of it
    -- is in one, and what is about no article in the first. Who made the hub has said how many.
    shard     integer PRIMARY KEY
);

CREATE TABLE workbench.batch (
    -- What was sent at once. The numbers of a shard have no gaps and say the order in which
    -- batches were committed: a number is taken by an INSERT under this key, by whoever has seen
    -- the batch before it.
    shard     integer NOT NULL,
    number    bigint NOT NULL,       -- from 1
    previous  bigint CHECK (number = COALESCE(previous, 0) + 1),
    sender    text NOT NULL REFERENCES workbench.member (login),
    stamp     bytea NOT NULL,        -- by chance: another one, and the hub is another one
    PRIMARY KEY (shard, number),
    FOREIGN KEY (shard, previous) REFERENCES workbench.batch (shard, number)
);

CREATE TABLE workbench.record (
    -- An article, a source, claims, a decision: as JSON, which nobody here opens.
    shard   integer NOT NULL,
    number  bigint NOT NULL,
    place   integer NOT NULL,        -- in the batch, from 1
    sender  text NOT NULL,
    id      bytea NOT NULL,          -- SHA-256 of the body as it was sent
    kind    text NOT NULL,
    key     text NOT NULL,           -- what it is known by among its kind
    author  text,                    -- the member whose decision it is; null: nobody's
    body    bytea NOT NULL,
    PRIMARY KEY (shard, number, place)
);
-- What is sent twice the hub has once. Nobody stands in the way of another's record: of a decision
-- the author is looked at too, of what is nobody's the label.
CREATE UNIQUE INDEX record_of_author ON workbench.record (shard, id, author)
    WHERE author IS NOT NULL;
CREATE UNIQUE INDEX record_of_nobody ON workbench.record (shard, id, kind, key)
    WHERE author IS NULL;

CREATE TABLE workbench.presence (
    -- Who is at which claim, until when unless she says so again.
    login    text PRIMARY KEY REFERENCES workbench.member (login),
    article  text NOT NULL,          -- the hash of its text
    made_by  text NOT NULL,          -- the decision that made the claim; empty: the analysis did
    made_start  bigint NOT NULL,
    made_end    bigint NOT NULL,
    until    timestamptz NOT NULL
);

ALTER TABLE workbench.member ENABLE ROW LEVEL SECURITY;
ALTER TABLE workbench.shard ENABLE ROW LEVEL SECURITY;
ALTER TABLE workbench.batch ENABLE ROW LEVEL SECURITY;
ALTER TABLE workbench.record ENABLE ROW LEVEL SECURITY;
ALTER TABLE workbench.presence ENABLE ROW LEVEL SECURITY;

GRANT USAGE ON SCHEMA workbench TO workbench_reads;
GRANT SELECT ON ALL TABLES IN SCHEMA workbench TO workbench_reads;
CREATE POLICY read_members ON workbench.member FOR SELECT TO workbench_reads USING (true);
CREATE POLICY read_shards ON workbench.shard FOR SELECT TO workbench_reads USING (true);
CREATE POLICY read_batches ON workbench.batch FOR SELECT TO workbench_reads USING (true);
CREATE POLICY read_records ON workbench.record FOR SELECT TO workbench_reads USING (true);
CREATE POLICY read_presence ON workbench.presence FOR SELECT TO workbench_reads USING (true);

GRANT INSERT ON workbench.batch, workbench.record, workbench.presence TO workbench_reviews;
GRANT UPDATE ON workbench.presence TO workbench_reviews;
CREATE POLICY send_batches ON workbench.batch FOR INSERT TO workbench_reviews
    WITH CHECK (sender = current_user);
-- What stands in parentheses below is asked once for a batch; a foreign key would be looked up for
-- each record, which took a third of the time. Volatile: it sees the batch that the very statement
-- has made which adds the records.
CREATE FUNCTION workbench.own_newest_batches() RETURNS TABLE (shard integer, number bigint)
LANGUAGE sql VOLATILE AS $$
    SELECT newest.shard, newest.number
    FROM workbench.shard
    CROSS JOIN LATERAL (SELECT * FROM workbench.batch WHERE batch.shard = shard.shard
                        ORDER BY batch.number DESC LIMIT 1) AS newest
    WHERE newest.sender = current_user
$$;
-- No record without a batch of its sender, and none added to an older one; and an id is that of its
-- body, so that nobody takes the one that another's record will have. Among her own decisions she
-- could only take her own, so that these are not hashed: that was a quarter of the time.
CREATE POLICY send_in_own_batch ON workbench.record AS RESTRICTIVE FOR INSERT
    WITH CHECK (sender = (SELECT current_user)
        AND (shard, number) IN (SELECT * FROM workbench.own_newest_batches())
        AND (author = (SELECT reviewer FROM workbench.member WHERE login = current_user)
            OR id = sha256(body)));
CREATE POLICY send_own_records ON workbench.record FOR INSERT TO workbench_reviews
    WITH CHECK (author IS NULL
        OR author = (SELECT reviewer FROM workbench.member WHERE login = current_user));
CREATE POLICY come ON workbench.presence FOR INSERT TO workbench_reviews
    WITH CHECK (login = current_user);
CREATE POLICY stay ON workbench.presence FOR UPDATE TO workbench_reviews
    USING (login = current_user) WITH CHECK (login = current_user);

GRANT INSERT, UPDATE ON workbench.member TO workbench_administers;
GRANT UPDATE (body) ON workbench.record TO workbench_administers;
CREATE POLICY admit ON workbench.member FOR ALL TO workbench_administers
    USING (true) WITH CHECK (true);
CREATE POLICY send_records_of_others ON workbench.record FOR INSERT TO workbench_administers
    WITH CHECK (author IS NULL OR author IN (SELECT reviewer FROM workbench.member));
-- only the texts of articles are ever erased
CREATE POLICY erase_texts ON workbench.record FOR UPDATE TO workbench_administers
    USING (kind = 'article') WITH CHECK (kind = 'article');
