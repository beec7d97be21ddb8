"""`python -m dialogtool`."""

import sys

from dialogtool.cli import main

if __name__ == "__main__":
    sys.exit(main())
