"""Whole Lotse as its users meet it: real processes, real sockets, a real browser."""
