"""What the sides of stories and clauses are learnt from: sentences written for it, and those that were studied.

In the `.tsv` files of `side-training/` each line is the side of a whole story (did, not, other, wish) and the story. In
the `.txt` files each clause of a story has its side before it: "[not] Jeg bager aldrig, [did] men jeg laver mad".
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import yaml

from benchmarks.plain_stories import plain_stories
from benchmarks.suggestion_sentences import HELD_OUT, shipped_sets
from dialogtool.app.shelves import library_of, places_here
from dialogtool.core.basis.record import Record
from dialogtool.matching.clause import Clause
from dialogtool.matching.clauses import clauses_in
from dialogtool.matching.sides import denies, read_by_grammar
from dialogtool.matching.signs import signs_at, signs_of
from dialogtool.matching.told import Side, Told
from dialogtool.matching.weights import KINDS

HERE = Path(__file__).resolve().parent
DEVELOPMENT = HERE.parent / "tests" / "matching" / "development.yaml"
EACH_SAYING = 14
"""Of the catalogue's ways of saying what people do, one in so many is learnt from."""

EACH_STRENGTH = 4
"""The same of what people say of themselves: "jeg er tålmodig", "jeg giver aldrig op"."""

_LABEL = re.compile(r"\[(did|not|other|wish|around)\]\s*")

Example = tuple[tuple[str, ...], int]
"""The signs of a story or a clause, and the place of its kind among the kinds."""


class Labelled(Record):
    """A story; `pieces` tells from where to where a side goes."""

    text: str
    pieces: tuple[tuple[int, int, Side], ...]


def story_examples() -> Iterator[Example]:
    """Stories that are of one side as a whole; those that were labelled clause by clause as far as they are."""
    sides = [kind.value for kind in KINDS]
    for text, side in (*_stories(), *_wholes()):
        if told := read_by_grammar(clauses_in(text)):
            yield tuple(sorted(signs_of(told))), sides.index(side)


def clause_examples() -> Iterator[Example]:
    """Clauses labelled by hand, each twice, and those of whole stories as far as their side is known."""
    for one in labelled():
        told = read_by_grammar(clauses_in(one.text))
        for place, each in enumerate(told):
            if side := _side_of(each.clause, one):
                yield from [_example(told, place, side)] * 2
    for text, name in _stories(mixed=False):
        told = read_by_grammar(clauses_in(text))
        for place, each in enumerate(told):
            if side := _known(each, Side(name), alone=len(told) == 1):
                yield _example(told, place, side)


def _example(told: Sequence[Told], place: int, side: Side) -> Example:
    return tuple(sorted(signs_at(told, place))), KINDS.index(side)


def _side_of(clause: Clause, story: Labelled) -> Side | None:
    """The side that most words of a clause have."""
    votes = Counter(
        side
        for word in clause.words
        for begin, end, side in story.pieces
        if word.span[0] < end and word.span[1] > begin
    )
    return votes.most_common(1)[0][0] if votes else None


def _known(told: Told, story: Side, *, alone: bool) -> Side | None:
    """What a clause is in a story of one side; in one that was done, a clause that the grammar denies may be a no."""
    if alone:
        return story
    denied = bool({"ikke", "aldrig", "ingen"} & set(told.clause.keys))
    if told.side is Side.AROUND:
        return None if denied else Side.AROUND
    return None if story is Side.DID and (denied or told.side is not Side.DID) else story


def labelled() -> Iterator[Labelled]:
    """The stories whose clauses were labelled, and the plainest ones."""
    for line in plain_stories(library_of(places_here()).catalogue):
        yield _labelled(line)
    for file in sorted((HERE / "side-training").glob("*.txt")):
        for line in file.read_text(encoding="utf-8").splitlines():
            yield _labelled(line)


def _labelled(line: str) -> Labelled:
    text, pieces = "", list[tuple[int, int, Side]]()
    parts = _LABEL.split(line)[1:]
    for name, piece in zip(parts[::2], parts[1::2], strict=True):
        begin = len(text)
        text += f"{piece.strip()} "
        pieces.append((begin, len(text), Side(name)))
    return Labelled(text.rstrip(), tuple(pieces))


def _wholes() -> Iterator[tuple[str, str]]:
    """What the labelled stories are as a whole: done when anything in them was, else what most of them is."""
    for one in labelled():
        sides = Counter(side for *_, side in one.pieces if side is not Side.AROUND)
        told = Side.DID if sides[Side.DID] else sides.most_common(1)[0][0] if sides else Side.AROUND
        yield one.text, told.value


def _stories(*, mixed: bool = True) -> Iterator[tuple[str, str]]:
    """Stories with the side of each: written for it, studied while the matcher was made, and what people do.

    Those `mixed` of what was done and what was not are of one side as a whole, and not clause by clause.
    """
    for file in sorted((HERE / "side-training").glob("*.tsv")):
        for line in file.read_text(encoding="utf-8").splitlines():
            side, _, text = line.partition("\t")
            yield text, side
    development = yaml.safe_load(DEVELOPMENT.read_text(encoding="utf-8"))
    yield from ((one["text"], one.get("side", Side.DID.value)) for one in development)
    for name, sentences in shipped_sets().items():
        if HELD_OUT not in name:
            yield from ((one.text, one.side) for one in sentences if not one.path and (mixed or not one.never))
    catalogue = library_of(places_here()).catalogue
    sayings = [saying for activity in catalogue.activities.values() for saying in activity.says if not denies(saying)]
    strengths = [f"jeg {saying}" for one in catalogue.competences.values() for saying in one.says]
    noes = [saying for saying in strengths if denies(saying)]
    learnt = (*sayings[::EACH_SAYING], *strengths[::EACH_STRENGTH], *noes)
    yield from ((saying, Side.DID.value) for saying in learnt)
