"""Listening once to the same: a verdict or a choice changes nothing that was heard."""

from collections.abc import Sequence

from dialogtool.core.catalogue.suggestions import Heard, Matcher, Suggestions


class ListeningOnce:
    """A matcher that remembers its last answer, so that a press on "Det er mig" is not a new listening."""

    def __init__(self, matcher: Matcher) -> None:
        self._matcher = matcher
        self._heard: tuple[Heard, ...] | None = None
        self._said = Suggestions()

    def suggest(self, heard: Sequence[Heard]) -> Suggestions:
        """What the matcher says of all that was heard."""
        if self._heard != tuple(heard):
            self._said, self._heard = self._matcher.suggest(heard), tuple(heard)
        return self._said
