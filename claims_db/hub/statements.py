"""What is asked of PostgreSQL: plain SQL, one statement for each thing that is done."""

ME = """
    SELECT current_user::text, (SELECT reviewer FROM workbench.member WHERE login = current_user),
           has_table_privilege('workbench.batch', 'INSERT'),
           has_table_privilege('workbench.member', 'INSERT')
"""
SEND = """
    WITH taken AS (
        INSERT INTO workbench.batch (shard, number, previous, sender, stamp)
        SELECT %(shard)b, COALESCE(MAX(number), 0) + 1, MAX(number), current_user, %(stamp)b
        FROM workbench.batch
        WHERE shard = %(shard)b
        RETURNING shard, number, sender
    ), told AS (
        INSERT INTO workbench.record (shard, number, place, sender, id, kind, key, author, body)
        SELECT shard, number, generate_subscripts(%(ids)b::bytea[], 1), sender,
               unnest(%(ids)b::bytea[]), unnest(%(kinds)b::text[]), unnest(%(keys)b::text[]),
               unnest(%(authors)b::text[]), unnest(%(bodies)b::bytea[])
        FROM taken
        RETURNING place
    )
    SELECT number, (SELECT COALESCE(MAX(place), 0) FROM told), (SELECT COUNT(*) FROM told)
    FROM taken
"""
"""A batch and its records in one statement, so that the order of numbers is that of commits."""
SEND_WHAT_IT_LACKS = SEND.replace("RETURNING place", "ON CONFLICT DO NOTHING RETURNING place")
"""For records of which the hub may have some: it looks for each before it adds it."""
READ = """
    SELECT shard, number, place, id, kind, key, author, body, stamp
    FROM workbench.record
    JOIN workbench.batch USING (shard, number)
    WHERE shard = %(shard)b AND (number, place) > (%(number)b, %(place)b) AND number <= %(last)b
    ORDER BY number, place
    LIMIT %(limit)b
"""
LOOK = """
    SELECT seen.shard,
           (SELECT stamp FROM workbench.batch WHERE shard = seen.shard AND number = 1),
           (SELECT stamp FROM workbench.batch WHERE shard = seen.shard AND number = seen.number),
           COALESCE(last.number, 0), COALESCE(last.place, 0)
    FROM unnest(%(shards)b::integer[], %(numbers)b::bigint[]) AS seen (shard, number)
    LEFT JOIN LATERAL (
        SELECT number, place
        FROM workbench.record
        JOIN workbench.batch USING (shard, number)
        WHERE shard = seen.shard
        ORDER BY number DESC, place DESC
        LIMIT 1
    ) AS last ON true
    ORDER BY seen.shard
"""
"""All shards as they are at one moment: what is referred to was sent before, in whichever it is."""
TIDY = """
    UPDATE workbench.record
    SET body = %(body)b
    WHERE kind = 'article' AND key = %(key)b AND body <> %(body)b
    RETURNING place
"""
WHAT_STANDS_AT = """
    SELECT shard, number, place, id, kind, key, author, body, stamp
    FROM workbench.record
    JOIN workbench.batch USING (shard, number)
    JOIN unnest(%(shards)b::integer[], %(numbers)b::bigint[], %(places)b::integer[])
        AS wanted (shard, number, place) USING (shard, number, place)
    ORDER BY shard, number, place
"""
