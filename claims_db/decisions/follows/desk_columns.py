"""What the desk says, in columns: queries that others stand on.

The schema has no views of them: SQLite lets none of them read JSON where it trusts no schema.
"""

ASSIGNMENT = """
    SELECT claim_id, article_id, json_extract(value, '$') AS reviewer
    FROM desk
    WHERE field = 'assigned'
"""
"""Who is to settle an article, or a claim of it."""
QUESTION = """
    SELECT decision.seq AS number, claim_id, article_id,
           json_extract(value, '$.whom') AS whom, json_extract(value, '$.what') AS what,
           json_extract(value, '$.way') AS way, json_extract(value, '$.asked') AS asked,
           json_extract(value, '$.until') AS until, json_extract(value, '$.result') AS result,
           json_extract(value, '$.answer') AS answer, json_extract(value, '$.answered') AS answered,
           decision.reviewer AS asked_by, key AS uuid
    FROM desk
    CROSS JOIN decision ON decision.uuid = key
    WHERE field = 'question'
"""
"""What somebody concerned was asked, and what came back; result: null while it is open."""
SECOND_LOOK = """
    SELECT claim_id, json_extract(value, '$.state') AS state,
           json_extract(value, '$.reason') AS reason,
           decision.reviewer AS said_by, decision.made_at AS said_at,
           json_extract(value, '$.state') <> 'approved' OR (
               settled_by IS NOT NULL AND decision.reviewer <> settled_by
               AND settled_by = json_extract(value, '$.of')
               AND settled_status = json_extract(value, '$.status')
               AND settled_confidence = json_extract(value, '$.confidence')
           ) AS stands
    FROM desk
    CROSS JOIN claim ON claim.id = claim_id
    CROSS JOIN decision ON decision.uuid = json_extract(value, '$.act')
    WHERE field = 'look'
"""
"""Which claims wait for a second look, were approved, or sent back.

stands: 0 where what was approved is not what is said now, or is the approver's own.
"""
WAIVER = """
    SELECT claim_id, key AS rule, json_extract(value, '$.reason') AS reason,
           decision.reviewer AS waived_by, decision.made_at AS waived_at
    FROM desk
    CROSS JOIN decision ON decision.uuid = json_extract(value, '$.act')
    WHERE field = 'waiver'
"""
"""Rules of sign-off that were passed over."""
SIGN_OFF = """
    SELECT desk.article_id, json_extract(value, '$.verdicts') AS verdicts,
           decision.reviewer AS signed_by, decision.made_at AS signed_at
    FROM desk
    CROSS JOIN decision ON decision.uuid = json_extract(value, '$.act')
    WHERE field = 'signed'
"""
"""Articles whose verdicts an editor has signed off, with the hash of these."""
PUBLICATION = """
    SELECT article_id, json_extract(value, '$.url') AS url, json_extract(value, '$.day') AS day
    FROM desk
    WHERE field = 'publication'
"""
"""Where the fact-check of an article was published, and on which day."""
CORRECTION = """
    SELECT claim_id, json_extract(value, '$.was') AS was, json_extract(value, '$.now') AS now,
           json_extract(value, '$.reason') AS reason,
           decision.reviewer AS corrected_by, decision.made_at AS corrected_at, key AS uuid
    FROM desk
    CROSS JOIN decision ON decision.uuid = key
    WHERE field = 'correction'
"""
"""Verdicts that were changed after their publication."""
TOLD = """
    SELECT claim_id, json_extract(value, '$') AS told,
           CASE WHEN gone IS NULL THEN settled_status ELSE 'unreviewed' END AS now
    FROM desk
    CROSS JOIN claim ON claim.id = claim_id
    WHERE field = 'told'
"""
"""Published verdicts, with those that stand: none does of what was dropped, or removed."""
UNCORRECTED = f"""
    SELECT claim_id, told, now
    FROM ({TOLD})
    WHERE now NOT IN (told, 'disputed')
"""
"""Published verdicts that are others now, of which nobody has said why."""
