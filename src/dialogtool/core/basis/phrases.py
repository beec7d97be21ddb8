"""Generated text as data: what is to be said, apart from the words of any one language."""

from collections.abc import Callable, Mapping

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


def render(said: Phrase, wordbook: Wordbook, translated: Callable[[str], str] = str) -> str:
    """The phrase in the words of `wordbook`; a phrase it does not hold gives an empty text.

    `translated` is asked for each named part, so that a label comes out in the reader's language too.
    """
    last = wordbook.get("and", "og")
    return wordbook.get(said.id, "").format(
        **{name: _shown(value, last, translated) for name, value in said.params.items()}
    )


def _shown(value: str | int | tuple[str, ...], last: str, translated: Callable[[str], str]) -> str | int:
    match value:
        case tuple():
            return join_words(tuple(map(translated, value)), last)
        case str():
            return translated(value)
        case _:
            return value
