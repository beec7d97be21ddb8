"""What answers leave behind, and what was found in it."""
