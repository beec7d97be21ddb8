"""One citizen, the meetings, and every answer given."""
