"""Items sorted into piles."""
