"""Dreams and wishes on a horizon."""
