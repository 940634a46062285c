"""What a desk says, as tables for those who count."""

from claims_db.decisions.follows.desk_columns import (
    ASSIGNMENT,
    CORRECTION,
    PUBLICATION,
    QUESTION,
    SECOND_LOOK,
    SIGN_OFF,
    WAIVER,
)

SOME = " AND desk.rowid BETWEEN :first AND :last "
OF_CLAIMS = """
    FROM said
    CROSS JOIN claim ON claim.id = claim_id
    WHERE gone IS NULL
"""
OF_BOTH = """
    FROM said
    LEFT JOIN claim ON claim.id = claim_id
    CROSS JOIN article ON article.id = COALESCE(said.article_id, claim.article_id)
    WHERE gone IS NULL AND article.removed = 0
"""
DESK_TABLES = {
    "assignments.csv": f"""
        WITH said AS ({ASSIGNMENT + SOME})
        SELECT 'c' || claim_id AS claim_id, 'a' || article.id AS article_id, reviewer
        {OF_BOTH}
        ORDER BY article.id, claim_id
    """,
    "questions.csv": f"""
        WITH said AS ({QUESTION + SOME})
        SELECT 'q' || number AS question, 'c' || claim_id AS claim_id,
               'a' || article.id AS article_id, whom, what, way, asked, until, result, answer,
               answered, asked_by
        {OF_BOTH}
        ORDER BY number
    """,
    "second_looks.csv": f"""
        WITH said AS ({SECOND_LOOK + SOME})
        SELECT 'c' || claim_id AS claim_id, state, reason, said_by, said_at, stands
        {OF_CLAIMS}
        ORDER BY article_id, start
    """,
    "waivers.csv": f"""
        WITH said AS ({WAIVER + SOME})
        SELECT 'c' || claim_id AS claim_id, said.rule, reason, waived_by, waived_at
        {OF_CLAIMS}
        ORDER BY article_id, start, said.rule
    """,
    "sign_offs.csv": f"""
        WITH said AS ({SIGN_OFF + SOME})
        SELECT 'a' || article_id AS article_id, signed_by, signed_at, verdicts AS verdicts_sha256
        FROM said
        ORDER BY said.article_id
    """,
    "publications.csv": f"""
        WITH said AS ({PUBLICATION + SOME})
        SELECT 'a' || article_id AS article_id, url, day
        FROM said
        ORDER BY said.article_id
    """,
    "corrections.csv": f"""
        WITH said AS ({CORRECTION + SOME})
        SELECT 'c' || claim_id AS claim_id, was, now, reason, corrected_by, corrected_at
        {OF_CLAIMS}
        ORDER BY corrected_at
    """,
}
"""A query for each table: of the rows of the desk from :first to :last."""
