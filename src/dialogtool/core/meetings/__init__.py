"""From one meeting to the next: agenda, rhythm, which tool to take, what was said."""
