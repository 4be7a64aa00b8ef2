"""The numbered revisions of the schema, run by `storage.migrate`."""
