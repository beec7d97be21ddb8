"""What docs and bars are measured with: one command each, `python -m benchmarks.NAME`."""
