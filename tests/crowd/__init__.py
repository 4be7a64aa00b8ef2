"""Simulated people who go the whole way of an intake, for faults, replicas and benchmarks."""
