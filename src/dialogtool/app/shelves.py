"""What every command begins with: the places on this machine, the data files, and the matcher over them."""

import os
from pathlib import Path

from dialogtool.content import compiled
from dialogtool.content.folders import Folders
from dialogtool.content.kept import Kept
from dialogtool.core.catalogue.catalogue import Catalogue
from dialogtool.core.catalogue.suggestions import Matcher
from dialogtool.core.tool.library import Library
from dialogtool.i18n import Texts, load_texts
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
    return compiled.load(folders_of(places), kept_at(places))


def matcher_over(catalogue: Catalogue, places: Places, at_most: int = A_LIFE) -> Matcher:
    """The matcher that hears everyday words; its indexes are kept beside the compiled catalogue."""
    return CatalogueMatcher(catalogue, indexes_of(catalogue, kept_at(places)), at_most)


def texts_in(places: Places, language: str) -> Texts:
    """What the program can say in one language."""
    return load_texts(language, places.translations, places.cache, places.own_tools)


def kept_at(places: Places) -> Kept:
    """Where the compiled files lie: those that came with the program, and the user's cache for those that did not."""
    return Kept(places.cache, places.compiled)


def store_folder(places: Places) -> Path:
    """The folder of the encrypted file."""
    return places.home
