"""Plain data and pure functions: no toolkit, no files, no clock, no randomness."""
