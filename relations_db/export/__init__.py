"""Write rows as files that other tools read."""
