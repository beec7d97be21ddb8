"""The sentences that suggestions are measured with, by where they come from and whether they were looked at."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec
import yaml

from dialogtool.core.basis.record import Record

HERE = Path(__file__).resolve().parent
DID = "did"
HELD_OUT = "held out"
TUNED_ON = "tuned on"
_STUDIED = (
    "sentences",
    "sentences-sides",
    "sentences-more",
    "sentences-fresh",
    "sentences-blind",
    "sentences-talk",
    "sentences-turns",
    "sentences-regions",
    "sentences-last",
    "sentences-end",
    "sentences-unseen",
    "sentences-denied",
)
"""Written blind by others; measured first, and then studied."""

_BLIND = ("sentences-towns", "sentences-lives", "sentences-latest", "sentences-closing")
"""Written blind by others, and only counted."""


class Sentence(Record):
    """A sentence and what would be right: ICATUS divisions, arenas, competences, DISCO codes; whose doing it is.

    `never` are divisions that must not be suggested beside what is right: somebody else does them, or nobody.
    """

    text: str
    divisions: tuple[str, ...] = ()
    arena: str = ""
    arenas: tuple[str, ...] = ()
    competences: tuple[str, ...] = ()
    disco: tuple[str, ...] = ()
    side: str = DID
    path: str = ""
    never: tuple[str, ...] = ()


def read(file: Path) -> Sequence[Sentence]:
    """The sentences in the file; keys that this benchmark has no use for are left out."""
    raw = yaml.safe_load(file.read_text(encoding="utf-8"))
    fields = Sentence.__struct_fields__
    return [
        msgspec.convert({key: value for key, value in one.items() if key in fields}, Sentence, strict=False)
        for one in raw
    ]


def shipped_sets() -> Mapping[str, Sequence[Sentence]]:
    """Every set by name: those whose misses are known, and those that nobody has looked into."""
    studied = {f"{name}, {TUNED_ON}": read(HERE / f"{name}.yaml") for name in _STUDIED}
    return studied | {f"{name}, {HELD_OUT}": read(HERE / f"{name}.yaml") for name in _BLIND}
