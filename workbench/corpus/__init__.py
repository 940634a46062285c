"""A crawl to tables of articles and claims: the analysis over partitions of it."""
