"""A store and the hub on PostgreSQL through which it meets others: what each lacks is sent."""
