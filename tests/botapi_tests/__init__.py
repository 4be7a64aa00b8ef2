"""Tests of the Bot API server for tests."""
