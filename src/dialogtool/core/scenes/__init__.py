"""What each aid shows, apart from paint and pixels."""
