"""Write rows as files that other tools read: CSV, TSV, JSON, JSON lines, Markdown, bare keys."""

from relations_db.export.writers import FORMS, SUFFIXES, Form, write

__all__ = ["FORMS", "SUFFIXES", "Form", "write"]
