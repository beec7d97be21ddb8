"""The qualified CV, derived from what was confirmed."""
