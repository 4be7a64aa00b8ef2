"""Who may do what, for every address of the whole process."""
