"""Outbox relay and Telegram channel."""
