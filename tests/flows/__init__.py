"""Tests of the conversation engine and of the flows."""
