"""Broadcasts and the news that people ask for: from the draft to the report."""
