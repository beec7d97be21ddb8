"""Generated text as data: what is to be said, apart from the words of any one language."""

from collections.abc import Mapping

from .record import Record


class Phrase(Record):
    """A template's id and what goes into its named places; rendered where it is shown."""

    id: str
    params: dict[str, str | int | tuple[str, ...]] = {}


Wordbook = Mapping[str, str]
"""Templates by phrase id, in one language."""


def phrase(id: str, **params: str | int | tuple[str, ...]) -> Phrase:
    """The phrase `id` with its named parts."""
    return Phrase(id=id, params=params)


def join_words(words: tuple[str, ...], last: str) -> str:
    """The words as one list in running text: "a, b og c", where `last` is the word for "and"."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"


def render(said: Phrase, wordbook: Wordbook) -> str:
    """The phrase in the words of `wordbook`; a phrase it does not hold gives an empty text."""
    template = wordbook.get(said.id, "")
    last = wordbook.get("and", "og")
    shown = {
        name: join_words(value, last) if isinstance(value, tuple) else value for name, value in said.params.items()
    }
    return template.format(**shown)
