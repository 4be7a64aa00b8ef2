"""The only place that speaks SQL: tables, transactions, encryption, migrations, backups, repositories."""
