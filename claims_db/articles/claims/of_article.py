"""All claims of an article, gone ones too, for statements that begin with them."""

MEMBERS = """(
        SELECT id FROM claim WHERE article_id = :article AND gone IS NULL
        UNION ALL
        SELECT id FROM claim WHERE article_id = :article AND gone IS NOT NULL
    ) AS member"""
"""In two parts, for each of which there is an index."""
