"""Goals, steps and time at a workplace, on the road and behind."""
