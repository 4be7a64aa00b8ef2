"""Conversations as people have them, as data, replayed in every language by buttons and by typing."""
