"""The guard before a document leaves: sentences for the two to look at, and what they decided about each."""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Literal, NamedTuple

from ..basis.phrases import Phrase, phrase
from ..basis.record import Record
from ..case.answers import Chosen
from ..case.case import Case
from ..case.keys import guard_key
from ..catalogue.guard_rules import GuardRule
from ..catalogue.suggestions import Span
from ..papers.blocks import Block, Document
from ..words.cpr import cpr_numbers_in
from .names import Named, Naming, named, names_in, naming_of
from .sentences import sentences_in
from .words import Hit, Phrases, Word, hits_in, phrases_of, words_in

Decision = Literal["keep", "leave-out"]
"""What the two decided about a sentence: it may stand, or it is taken out."""

Rules = Mapping[str, GuardRule]


class Sign(Record):
    """Words in a sentence and the kind of thing they are a sign of."""

    kind: str
    span: Span


class Warned(Record):
    """A sentence to look at: the block it stands in first, what was seen in it, and why, one reason for each kind.

    What was only seen in the Danish that a sentence was translated from is a sign in all of the sentence. `decided` is
    what the two have said of it, None when they have not been asked.
    """

    block: int
    sentence: str
    signs: tuple[Sign, ...]
    whys: tuple[Phrase, ...]
    decided: Decision | None = None


class _Look(NamedTuple):
    """What was seen in a sentence, and the words that it was seen in, by the kind."""

    signs: tuple[Sign, ...]
    words: dict[str, tuple[str, ...]]


class _Eye(NamedTuple):
    """The rules, ready to look with."""

    wanted: Phrases
    harmless: Phrases
    numbers: tuple[str, ...]
    namings: tuple[Naming, ...]


def findings_in(
    document: Document, rules: Rules, own_name: str, decided: Mapping[str, Decision], people: Iterable[str] = ()
) -> tuple[Warned, ...]:
    """Every sentence to look at, in the document's order, each once; `people` are those of the citizen's network."""
    eye, places = _eye_of(tuple(rules.values())), dict[str, int]()
    for number, block in enumerate(document.blocks):
        for sentence in sentences_of(block):
            places.setdefault(sentence, number)
    known = [named(own_name, people, naming) for naming in eye.namings]
    looks = ((sentence, number, _look(sentence, document, eye, known)) for sentence, number in places.items())
    return tuple(
        Warned(number, sentence, look.signs, _whys(look, rules), decided.get(sentence))
        for sentence, number, look in looks
        if look.signs
    )


def undecided(warned: Iterable[Warned]) -> tuple[Warned, ...]:
    """Those that the two have said nothing about yet."""
    return tuple(one for one in warned if one.decided is None)


def taken_out(case: Case) -> frozenset[str]:
    """The sentences that the two took out."""
    return frozenset(sentence for sentence, decision in decisions_in(case).items() if decision == "leave-out")


def decisions_in(case: Case) -> dict[str, Decision]:
    """What the two decided, by the sentence."""
    key = guard_key("")
    guarded = ((k.subject, a.value) for k, a in case.answers.items() if (k.tool, k.field) == (key.tool, key.field))
    chosen = ((sentence, value.ids) for sentence, value in guarded if isinstance(value, Chosen))
    return {sentence: "leave-out" if "leave-out" in ids else "keep" for sentence, ids in chosen if ids}


def sentences_of(block: Block) -> Iterator[str]:
    """The sentences of a block. Small facts on a line are one each; running text is parted."""
    for text in texts_of(block).values():
        if isinstance(text, tuple):
            yield from text
        else:
            yield from (text[start:end] for start, end in sentences_in(text))


def texts_of(block: Block) -> dict[str, str | tuple[str, ...]]:
    """All that a block says, by the name of what holds it: a text, or small facts on a line."""
    fields = {name: getattr(block, name) for name in block.__struct_fields__}
    return {name: held for name, held in fields.items() if isinstance(held, str | tuple) and name != "mark"}


@lru_cache(maxsize=4)
def _eye_of(rules: tuple[GuardRule, ...]) -> _Eye:
    by_words = [rule for rule in rules if rule.finds == "words"]
    return _Eye(
        wanted=phrases_of((rule.id, words) for rule in by_words for words in rule.words),
        harmless=phrases_of((rule.id, words) for rule in by_words for words in rule.unless),
        numbers=tuple(rule.id for rule in rules if rule.finds == "cpr"),
        namings=tuple(naming_of(rule) for rule in rules if rule.finds == "names"),
    )


def _look(sentence: str, document: Document, eye: _Eye, known: Iterable[Named]) -> _Look:
    """What is seen in the sentence, and what more is seen in the Danish that it was translated from."""
    signs = _signs(sentence, eye, known)
    words = _words(sentence, signs)
    for shown, danish in document.sources:
        if shown == sentence:
            words = _words(danish, _signs(danish, eye, known)) | words
    seen = {sign.kind for sign in signs}
    hidden = (Sign(kind, (0, len(sentence))) for kind in words if kind not in seen)
    return _Look((*signs, *hidden), words)


def _signs(sentence: str, eye: _Eye, known: Iterable[Named]) -> tuple[Sign, ...]:
    words = words_in(sentence)
    numbers = (Sign(kind, span) for kind in eye.numbers for span in cpr_numbers_in(sentence))
    names = (
        Sign(naming.kind, _span(words, *place))
        for naming, ours in zip(eye.namings, known, strict=True)
        for place in names_in(sentence, words, naming, ours)
    )
    said = (Sign(hit.kind, _span(words, hit.first, hit.after)) for hit in _harmful(words, eye))
    return tuple(_joined(sorted((*numbers, *names, *said), key=_order)))


def _joined(signs: Iterable[Sign]) -> list[Sign]:
    """The signs in order; those of one kind that share words are one."""
    found: list[Sign] = []
    for sign in signs:
        start, end = sign.span
        same = next((n for n, one in enumerate(found) if one.kind == sign.kind and start < one.span[1]), None)
        if same is None:
            found.append(sign)
        else:
            before, after = found[same].span
            found[same] = Sign(sign.kind, (before, max(after, end)))
    return found


def _harmful(words: list[Word], eye: _Eye) -> Iterator[Hit]:
    harmless = list(hits_in(words, eye.harmless))
    for hit in hits_in(words, eye.wanted):
        if not any(one.kind == hit.kind and one.first <= hit.first and hit.after <= one.after for one in harmless):
            yield hit


def _span(words: list[Word], first: int, after: int) -> Span:
    return words[first].start, words[after - 1].end


def _order(sign: Sign) -> tuple[Span, str]:
    return sign.span, sign.kind


def _whys(look: _Look, rules: Rules) -> tuple[Phrase, ...]:
    """A reason for each kind that was seen, with the words that were."""
    kinds = dict.fromkeys(sign.kind for sign in look.signs)
    return tuple(phrase("guard.why", words=look.words[kind], why=rules[kind].why) for kind in kinds)


def _words(sentence: str, signs: tuple[Sign, ...]) -> dict[str, tuple[str, ...]]:
    """The words that are signs, each once, by the kind."""
    kinds = dict.fromkeys(sign.kind for sign in signs)
    return {kind: tuple(dict.fromkeys(_said(sentence, signs, kind))) for kind in kinds}


def _said(sentence: str, signs: tuple[Sign, ...], kind: str) -> Iterator[str]:
    return (sentence[slice(*sign.span)] for sign in signs if sign.kind == kind)
