"""Tests of machine translation."""
