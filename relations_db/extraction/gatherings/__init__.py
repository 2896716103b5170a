"""Read gatherings: the names of summits, forums and sessions, and who takes part."""
