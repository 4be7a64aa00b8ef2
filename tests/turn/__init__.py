"""Whole turns over real storage: nothing is lost, nothing counts twice, nothing secret is readable."""
