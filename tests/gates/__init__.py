"""Tests about the house itself: its layout, its locks, its container and its commands."""
