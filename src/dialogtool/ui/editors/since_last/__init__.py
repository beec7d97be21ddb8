"""What happened since the last meeting."""
