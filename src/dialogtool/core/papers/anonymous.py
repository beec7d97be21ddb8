"""A document without who it is about: no name, phone, mail, address or CPR number, also inside what was told."""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple, cast

import msgspec

from ..basis.phrases import Wordbook
from ..case.case import Case
from ..cv.cv import Cv
from ..cv.experiences import CvSection
from ..findings.made import Material
from .blocks import Block, Document, Line, Picture, Title

UNSEEN = r"[\u00ad\u200b-\u200f\u2060\ufeff]*"
"""What nobody sees, and what could hide a name from a search."""

SHORT = 3
"""A name of so few letters is only known as one with a capital, since it may be a word of everyday language."""

KIN = frozenset(
    {"mor", "far", "mormor", "morfar", "farmor", "farfar", "søster", "bror", "datter", "søn", "kone", "mand", "kæreste"}
    | {"nabo", "ven", "veninde", "læge", "sagsbehandler", "mentor", "tolk", "coach", "kontaktperson", "socialrådgiver"}
)
"""What people around somebody are called that is no name."""

_PARTS = re.compile(r"[\s\-–,./()]+")
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_NUMBER = re.compile(r"(?<!\d)\d{2}[ ./-]?\d{2}[ ./-]?\d{2}[ –-]{0,3}\d{4}(?!\d)")
_YEARS = r"(?!(?:19|20)\d\d ?[ ./-] ?(?:19|20)\d\d(?!\d))"
_ABROAD = r"(?:\+|00)\d{1,3}[ .-]?(?:\(?\d{1,4}\)?[ .-]?){2,6}\d"
_AT_HOME = rf"{_YEARS}\d{{2}}(?:[ .-]?\d{{2}}){{3}}"
_PHONE = re.compile(rf"(?<![\d+])(?:{_ABROAD}|{_AT_HOME})(?!\d)")


class Hiding(NamedTuple):
    """What is looked for, and the id of the phrase that stands in its place."""

    pattern: re.Pattern[str]
    instead: str


def nameless(cv: Cv) -> Cv:
    """The CV without name, contact and photo, and without those who vouch for it."""
    sections = tuple(map(_unvouched, cv.sections))
    return msgspec.structs.replace(cv, name="", contact=(), photo=b"", references=(), words=(), sections=sections)


def _unvouched(section: CvSection) -> CvSection:
    told = tuple(msgspec.structs.replace(one, confirmed_by="") for one in section.experiences)
    return msgspec.structs.replace(section, experiences=told)


def anonymous(document: Document, case: Case, material: Material, wordbook: Wordbook) -> Document:
    """The document without title, lines of contact and pictures; names and numbers in the rest give way to a mark."""
    hidings = tuple(_hidings(case, material))

    def hide(text: str) -> str:
        for hiding in hidings:
            text = hiding.pattern.sub(wordbook.get(f"cv.hidden.{hiding.instead}", ""), text)
        return text

    title = wordbook.get("cv.anonymous", "")
    kept = (_hidden(block, hide) for block in document.blocks if not isinstance(block, Line | Picture | Title))
    return Document(title=title, author="", language=document.language, blocks=(Title(text=title), *kept))


def _hidden(block: Block, hide: Callable[[str], str]) -> Block:
    """The block with each of its texts as `hide` leaves it."""
    values = {name: getattr(block, name) for name in block.__struct_fields__ if name not in {"mark", "language"}}
    texts = {
        name: cast("str | tuple[str, ...]", held) for name, held in values.items() if isinstance(held, str | tuple)
    }
    changed = {name: _each(text, hide) for name, text in texts.items()}
    return msgspec.structs.replace(block, **changed)


def _each(text: str | tuple[str, ...], hide: Callable[[str], str]) -> str | tuple[str, ...]:
    return hide(text) if isinstance(text, str) else tuple(map(hide, text))


def _hidings(case: Case, material: Material) -> Iterator[Hiding]:
    """What is looked for, the longest of each kind first; patterns of mails and numbers after what is known."""
    citizen = case.citizen
    if citizen.email:
        yield Hiding(_as_written(citizen.email), "email")
    yield Hiding(_MAIL, "email")
    yield from (Hiding(_as_written(part), "address") for part in _longest_first(_address_parts(citizen.address)))
    yield Hiding(_NUMBER, "number")
    if digits := re.sub(r"\D", "", citizen.phone):
        yield Hiding(re.compile(rf"(?<!\d)(?:(?:\+|00)\d{{1,3}}[ .-]*)?\+?{'[ .()-]*'.join(digits)}(?!\d)"), "phone")
    yield Hiding(_PHONE, "phone")
    yield from (Hiding(_name(name), "name") for name in _longest_first(_names(case, material)))


def _longest_first(words: Iterator[str]) -> list[str]:
    return sorted({word for word in words if word}, key=lambda word: (-len(word), word))


def _address_parts(address: str) -> Iterator[str]:
    """The address, each line of it with a number, and the street; a town alone tells nobody apart."""
    yield " ".join(address.split())
    for part in address.split(","):
        words = part.split()
        if re.search(r"\d", part):
            yield " ".join(words)
            street = " ".join(word for word in words if not re.search(r"\d", word))
            yield street if len(street) > SHORT and not re.match(r"\d{4}\b", part.strip()) else ""


def _names(case: Case, material: Material) -> Iterator[str]:
    """The citizen's name and its parts, and the names of those around: people, references, and who said something."""
    name = " ".join(case.citizen.name.split())
    yield name
    yield from (part for part in _PARTS.split(name) if len(part) > 1 and not _is_particle(part, name))
    others = (
        *(person.name for person in material.people.values()),
        *(item.title for item in material.cv_items.values() if item.kind == "reference"),
        *(word.who for word in material.words.values()),
        *(one for meeting in case.meetings for one in meeting.present),
    )
    yield from (" ".join(other.split()) for other in others if _is_name(other))


def _is_particle(part: str, name: str) -> bool:
    """True for "de" and "van" in a name that is otherwise written with capitals."""
    return len(part) <= SHORT and part.islower() and not name.islower()


def _is_name(words: str) -> bool:
    """True when each word has a capital and none says what somebody is to the citizen."""
    told = words.split()
    return bool(told) and all(word[0].isupper() and word.lower() not in KIN for word in told)


def _as_written(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){_letters(words)}(?!\w)", re.IGNORECASE)


def _name(name: str) -> re.Pattern[str]:
    """The name as a word of its own, also as "Birgittes"; a short one only with its capital."""
    if len(name) > SHORT:
        return re.compile(rf"(?<!\w){_letters(name)}(?:['’]?s)?(?!\w)", re.IGNORECASE)
    either = f"{_letters(name.capitalize())}|{_letters(name.upper())}"
    return re.compile(rf"(?<!\w)(?:{either})(?:['’]?s)?(?!\w)")


def _letters(words: str) -> str:
    """The words as a pattern, where any white space parts them, and what nobody sees may stand between letters."""
    return r"\s+".join(UNSEEN.join(map(re.escape, word)) for word in words.split())
