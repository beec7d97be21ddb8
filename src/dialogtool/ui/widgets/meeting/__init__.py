"""What belongs to a talk: who is there, the tools to take, the questions, and notes."""
