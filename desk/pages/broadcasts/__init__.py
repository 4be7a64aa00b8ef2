"""The pages of broadcasts: the list, the draft, the release, the sending, the report."""
