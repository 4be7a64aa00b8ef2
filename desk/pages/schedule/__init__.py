"""Pages about office hours: the week, what is edited, the preview of a change, its report, the places."""
