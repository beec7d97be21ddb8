"""`dialogtool suggest`: one sentence in, one JSON object out. Nothing is unlocked, nothing is kept."""

from collections.abc import Iterable, Iterator

import msgspec

from dialogtool.core.basis.phrases import Phrase, render
from dialogtool.core.catalogue.suggestions import Heard, Matcher
from dialogtool.core.tool.library import Library
from dialogtool.core.words.cleaning import clean

MOST = 10


class Suggester:
    """Answers sentence after sentence from one catalogue and one matcher."""

    def __init__(self, library: Library, matcher: Matcher) -> None:
        self._catalogue = library.catalogue
        self._matcher = matcher

    def lines(self, sentences: Iterable[str]) -> Iterator[str]:
        """One line of JSON for each sentence, in order."""
        for sentence in sentences:
            yield msgspec.json.encode(self.answer(sentence.rstrip("\r\n"))).decode("utf-8")

    def readable(self, sentences: Iterable[str]) -> Iterator[str]:
        """The same for people: what each sentence shows and why, in Danish."""
        for sentence in sentences:
            found = self._matcher.suggest([Heard(text=clean(sentence))])
            for competence in found.competences[:MOST]:
                label = self._catalogue.competences[competence.id].label
                yield f"{label}: {self._said(competence.because)} {competence.ask}"
            for function in found.functions[:MOST]:
                yield f"{self._catalogue.functions[function.id].label}: {self._said(function.because)}"
            if found.ask:
                yield self._said(found.ask)

    def answer(self, sentence: str) -> dict[str, object]:
        """What the sentence shows, best first, at most ten of each, with the question to go on with."""
        found = self._matcher.suggest([Heard(text=clean(sentence).strip())])
        return {
            "text": sentence,
            "activities": [
                {
                    "id": a.id,
                    "label": self._catalogue.activities[a.id].title,
                    "icatus": self._catalogue.activities[a.id].icatus,
                    "arena": a.arena,
                    "score": round(a.score, 3),
                    "because": self._said(a.because),
                }
                for a in found.activities[:MOST]
            ],
            "competences": [
                {
                    "id": c.id,
                    "label": self._catalogue.competences[c.id].label,
                    "esco": self._catalogue.competences[c.id].esco,
                    "score": round(c.score, 3),
                    "because": self._said(c.because),
                    "ask": c.ask,
                }
                for c in found.competences[:MOST]
            ],
            "functions": [
                {
                    "id": f.id,
                    "label": self._catalogue.functions[f.id].label,
                    "disco": self._catalogue.functions[f.id].disco,
                    "score": round(f.score, 3),
                    "because": self._said(f.because),
                }
                for f in found.functions[:MOST]
            ],
            "ask": self._said(found.ask) if found.ask else None,
        }

    def _said(self, phrase: Phrase) -> str:
        return render(phrase, self._catalogue.phrases)
