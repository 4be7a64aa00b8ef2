"""Genuine tiny Argos packages that know 120 phrases of this domain, and how they were made; see README.md."""
