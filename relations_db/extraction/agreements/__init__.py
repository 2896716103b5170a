"""Read agreements: their names, what is done with them, and who makes them."""
