"""What the road is made of: goals, stones, steps, and time at a workplace."""
