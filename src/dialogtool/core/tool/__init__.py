"""A dialogue tool and the way through it."""
