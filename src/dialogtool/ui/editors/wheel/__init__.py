"""The day wheel: what a day is made of."""
