"""Read ceremonies: receptions, openings, commemorations, what is done in them and who attends."""
