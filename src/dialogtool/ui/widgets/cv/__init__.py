"""What the page of the CV is made of."""
