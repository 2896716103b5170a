"""Read political parties: listed ones, and those that only the form of their names shows to be parties."""
