"""A job function seen close."""
