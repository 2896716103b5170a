"""Turn files into articles: dumps, posts and reprints."""
