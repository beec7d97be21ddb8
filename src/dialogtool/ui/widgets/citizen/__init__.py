"""What the citizen's page is made of, and what is done with a case as a whole."""
