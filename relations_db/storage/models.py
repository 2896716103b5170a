"""Gather every model, so that the metadata is whole."""

from relations_db.storage import actors, corrections, derived, facts, provenance
from relations_db.storage.base import Base

metadata = Base.metadata

__all__ = ["actors", "corrections", "derived", "facts", "metadata", "provenance"]
