"""The smallest pieces: tiles, lettering and marks; what is carried, and how long things move."""
