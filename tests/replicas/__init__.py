"""Three processes of Lotse on one PostgreSQL behind a real nginx."""
