"""Keep articles, reports and things in a database."""
