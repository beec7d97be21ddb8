"""The life line: a life from left to right, with its stones and periods."""
