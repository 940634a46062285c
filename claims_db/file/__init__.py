"""The file a store lives in: created, opened, written, migrated, copied."""
