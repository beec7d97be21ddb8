"""The guard before a document leaves."""
