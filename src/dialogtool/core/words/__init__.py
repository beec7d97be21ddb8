"""Danish words, sentences, days and times, as people write them."""
