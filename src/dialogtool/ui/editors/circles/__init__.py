"""The circles of people around the citizen."""
