"""The shell for people: turns, delivery, jobs and the channels."""
