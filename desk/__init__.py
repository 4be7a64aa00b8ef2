"""The shell for staff: log-in, the intake queue, the record and what can be done with it."""
