"""The pages of the window, one module each. `page_list` knows their names."""
