"""A case that travels, comes home, and is brought together with another copy."""
