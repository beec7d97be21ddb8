"""dialogtool: from an ordinary life to a CV and a plan, two people at one laptop."""

__version__ = "0.1.0"
