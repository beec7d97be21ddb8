"""Everyday Danish words -> activities -> competences -> job functions, each with its reason."""
