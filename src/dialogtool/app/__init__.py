"""The only place that builds everything: it gives storage, content, matching, export and the window to each other."""
