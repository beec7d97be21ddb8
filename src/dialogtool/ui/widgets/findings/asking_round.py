"""One round of asking: what it began with, and what of that is left."""

from dialogtool.core.case.answers import AnswerKey
from dialogtool.core.findings.findings import Findings, to_ask


class AskingRound:
    """Counts down the at most six findings that were there when it began; what turns up later waits for the next.

    `began_with` holds their competences, none before the first round.
    """

    def __init__(self) -> None:
        self.began_with: tuple[str, ...] = ()
        self._put_off: set[str] = set()
        self._unmeant: dict[AnswerKey, list[str]] = {}

    def begin(self, findings: Findings) -> None:
        """Begins with what waits now; what was put off comes when nothing else does."""
        asked = tuple(finding.competence for finding in to_ask(findings, self._put_off))
        self._put_off.difference_update(asked)
        self.began_with = asked

    def put_off(self, competence: str) -> None:
        """Leaves this one for another round."""
        self._put_off.add(competence)

    def bring_back(self, competence: str) -> None:
        """Asks about this one after all."""
        self._put_off.discard(competence)

    def take_as_unmeant(self, competence: str, key: AnswerKey) -> None:
        """Leaves this one, and remembers under which answer its words were said not to mean it."""
        self.put_off(competence)
        self._unmeant.setdefault(key, []).append(competence)

    def meant_again(self, key: AnswerKey, held: tuple[str, ...]) -> str:
        """The competence that undo brought back by changing this answer to `held`; "" for none."""
        return next((one for one in self._unmeant.get(key, ()) if one not in held), "")

    def left(self, findings: Findings) -> tuple[str, ...]:
        """The competences that are still to be asked about, in their order."""
        found = ((competence, findings.of(competence)) for competence in self.began_with)
        return tuple(one for one, there in found if there and not there.verdict and one not in self._put_off)

    def place(self, findings: Findings, competence: str) -> int:
        """Which one of the round this is, from one; 0 for one that is not of it."""
        left = self.left(findings)
        return len(self.began_with) - len(left) + left.index(competence) + 1 if competence in left else 0
