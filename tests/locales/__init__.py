"""Tests of the catalogues, of what turns phrases into words, and of the lint."""
