"""Checks of the faults themselves: what is broken on purpose is found, and some scenarios in a short form."""
