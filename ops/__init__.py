"""What operators do: settings, setup files, backups, checks, accounts, the demonstration."""
