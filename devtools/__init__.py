"""What dev.py is made of; the standard library only, since nothing is installed yet when it runs."""
