"""What goes on paper besides the CV, as blocks."""
