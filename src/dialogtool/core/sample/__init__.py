"""A life as a readable case file, and the walk through the program with it."""
