"""What the page of the papers is made of, and the gate that every paper goes through."""
