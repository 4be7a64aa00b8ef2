"""Tests of the shell for people."""
