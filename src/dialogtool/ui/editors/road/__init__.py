"""A piece of the road, inside a conversation."""
