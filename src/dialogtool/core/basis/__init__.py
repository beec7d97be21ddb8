"""What everything is written down with: frozen records, problems, and phrases to be said."""
