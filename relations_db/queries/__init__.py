"""Ask the database: questions in, typed rows out."""
