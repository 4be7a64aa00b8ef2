"""Faults of real processes: kills, lost connections, races, trouble with storage, copies under load.

`python -m tests.faults` runs every scenario and prints what became of the promises; see docs/reliability.md.
"""
