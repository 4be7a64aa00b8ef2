"""The conversation engine and the flows it runs: pure decisions, no I/O, no clock."""
