"""Picture cards: chosen, paired, and laid on a mat."""
