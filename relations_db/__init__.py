"""A relational database of bilateral relations, filled from news and asked from a terminal."""

__version__ = "0.1.0"
