"""Tests of the API for other systems."""
