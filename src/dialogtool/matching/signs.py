"""Signs of whose doing a story tells of: its words, the frame they stand in, and what the grammar makes of it."""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from .clause import Clause
from .grammar import is_finite, is_helper, is_infinitive, is_kin, is_name, is_participle, is_verb
from .meanings import meanings_of
from .stems import stem
from .tables import words_of
from .told import Side, Told

NEAR = 4
"""Two frame words are seen together when so few frame words are between them."""

_LENGTH = 4
_LONGEST = 5
_KINDS = (
    (is_kin, "KIN"),
    (is_helper, "HELPER"),
    (is_name, "NAME"),
)
_FORMS = (
    (is_finite, "FINITE"),
    (is_infinitive, "INFINITIVE"),
    (is_participle, "PARTICIPLE"),
    (is_verb, "VERB"),
)


def signs_of(told: Sequence[Told]) -> frozenset[str]:
    """Every sign in the clauses of a story; the same story gives the same signs."""
    found = {"story", *_of_sides([one.side for one in told])}
    for place, one in enumerate(told):
        found.update(_of_clause(_keys(one.clause), opens=place == 0))
        if one.clause.asked:
            found.add("asked")
    words = sum(len(one.clause.keys) for one in told)
    return frozenset({*found, f"long:{min(words // _LENGTH, _LONGEST)}", f"clauses:{min(len(told), _LONGEST)}"})


def signs_at(told: Sequence[Told], place: int) -> frozenset[str]:
    """Every sign in one clause of a story, and those that the clauses beside it show; as sure as `signs_of`."""
    me = told[place]
    keys = _keys(me.clause)
    before = told[place - 1].side.value if place else "^"
    after = told[place + 1].side.value if place + 1 < len(told) else "$"
    side = me.side.value
    found = {"clause", f"side:{side}", f"lead:{me.clause.lead}", f"long:{min(len(keys), _LONGEST + 1)}"}
    found |= {f"<{before}", f">{after}", f"<{before} {side}", f"{side} >{after}", f"<{before} {side} >{after}"}
    found |= {"sides:" + "+".join(sorted({one.side.value for one in told})), f"clauses:{min(len(told), _LENGTH)}"}
    found.update(_of_clause(keys, opens=me.clause.starts))
    if me.clause.asked:
        found.add("asked")
    if place:
        found.update(f"<{sign}" for sign in _from_afar(_keys(told[place - 1].clause)))
    if place + 1 < len(told):
        found.update(f">{sign}" for sign in _from_afar(_keys(told[place + 1].clause)))
    return frozenset(found)


def _from_afar(keys: Sequence[str]) -> Iterator[str]:
    """What a clause shows to the one beside it: its frame, not what it is about."""
    frame = [*map(frame_of, keys)]
    telling = [word for word in frame if _is_telling(word)]
    yield from (f"w:{word}" for word in telling)
    yield f"opens:{' '.join(frame[:2])}"
    yield f"ends:{' '.join(frame[-2:])}"
    yield from (f"2:{one} {two}" for one, two in pairwise(telling))


def _is_telling(word: str) -> bool:
    return word in words_of("frame") or word.isupper()


def _of_sides(sides: Sequence[Side]) -> Iterator[str]:
    """What the grammar makes of the clauses."""
    yield "sides:" + "+".join(sorted({side.value for side in sides}))
    yield f"done:{min(sides.count(Side.DID), 3)}"
    for where, some in (("first", sides[:1]), ("last", sides[-1:])):
        yield from (f"{where}:{side.value}" for side in some)


def _keys(clause: Clause) -> tuple[str, ...]:
    joined = clause.lead and clause.lead not in clause.keys[:1]
    return (clause.lead, *clause.keys) if joined else clause.keys


def _of_clause(keys: Sequence[str], *, opens: bool) -> Iterator[str]:
    frame = ["^", *map(frame_of, keys), "$"]
    for key in keys:
        yield f"s:{stem(key)}"
        if key not in words_of("frame"):
            yield from (f"m:{meaning}" for meaning in meanings_of(stem(key)))
    yield from (f"2:{one} {two}" for one, two in pairwise(frame))
    yield from (f"3:{' '.join(frame[at : at + 3])}" for at in range(len(frame) - 2))
    telling = [word for word in frame if _is_telling(word)]
    for at, one in enumerate(telling):
        yield from (f"near:{one} {two}" for two in telling[at + 1 : at + NEAR])
    if opens:
        yield f"opens:{' '.join(frame[1:4])}"


@cache
def frame_of(key: str) -> str:
    """A word as the frame of a sentence has it: small words as they are, others as what kind of word they are."""
    if key in words_of("frame"):
        return key
    if kind := next((kind for is_so, kind in _KINDS if is_so(key)), ""):
        return kind
    if key in words_of("small"):
        return key
    return next((form for is_so, form in _FORMS if is_so(key)), "THING")
