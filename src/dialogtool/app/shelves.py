"""What every command begins with: the places on this machine, the data files, and the matcher over them."""

import os
from pathlib import Path

from dialogtool.content import compiled
from dialogtool.content.folders import Folders
from dialogtool.core.catalogue import Catalogue
from dialogtool.core.library import Library
from dialogtool.core.ports import Matcher
from dialogtool.matching.matcher import CatalogueMatcher
from dialogtool.paths import Places, find_places

from .indexes import indexes_of

A_LIFE = 40
"""How much may be found in a whole case; never more than six are asked about at a time."""

A_SENTENCE = 10
"""How much is answered to a single sentence."""


def places_here() -> Places:
    """Where everything lies for this user."""
    return find_places(os.environ)


def folders_of(places: Places) -> Folders:
    """The folders of tools and catalogue, the user's own tools among them."""
    return Folders(tools=places.tools, catalogue=places.resources / "catalogue", own_tools=places.own_tools)


def library_of(places: Places) -> Library:
    """All tools and the catalogue; what is wrong with them is listed in it."""
    return compiled.load(folders_of(places), places.cache)


def matcher_over(catalogue: Catalogue, cache: Path, at_most: int = A_LIFE) -> Matcher:
    """The matcher that hears everyday words; its indexes are kept in the folder `cache`."""
    return CatalogueMatcher(catalogue, indexes_of(catalogue, cache), at_most)


def store_folder(places: Places) -> Path:
    """The folder of the encrypted file."""
    return places.home
