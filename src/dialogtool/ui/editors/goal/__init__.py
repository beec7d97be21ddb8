"""The goal, as it is said and drawn."""
