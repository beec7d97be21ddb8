"""What was found: one competence at a time, and the bouquet that grows."""
