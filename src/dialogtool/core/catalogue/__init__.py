"""What ordinary activities show and the work they point to, and what the matcher answers of it."""
