"""The bridge: planks from what is to what is wished for."""
