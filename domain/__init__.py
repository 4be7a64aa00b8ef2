"""Nouns and rules of Lotse, pure: no input or output, no clock, no random."""
