"""Staff on their phones, calendars that leave and come in, and hints that a message is there."""
