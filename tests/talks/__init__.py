"""Conversations of people with the office, and translations in the background."""
