"""The window: pages, editors and widgets around one mutable cell, the case model."""
