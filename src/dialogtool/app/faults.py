"""What makes a command stop, said so that people know what to do."""

from dialogtool.core.basis.problems import Problem


class RefusedError(Exception):
    """A command cannot go on; `problems` say why and what to do."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__(*(problem.code for problem in problems))
        self.problems = problems
