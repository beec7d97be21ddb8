"""A fault, said with a place and a cure."""

from dialogtool.core.basis.problems import N_, Problem

WRONG = Problem(code="unknown-key", message="unknown key 'lable'", cure="did you mean 'label'?")


def placed(file: str = "", line: int = 0) -> str:
    return str(Problem(code=WRONG.code, message=WRONG.message, cure=WRONG.cure, file=file, line=line))


def test_a_problem_says_what_is_wrong_and_what_to_do() -> None:
    assert str(WRONG) == "unknown key 'lable' - did you mean 'label'? [unknown-key]"


def test_a_problem_says_where_it_is_as_far_as_that_is_known() -> None:
    assert placed("tool.yaml", 16).startswith("tool.yaml line 16: unknown")
    assert placed("tool.yaml").startswith("tool.yaml: unknown")


def test_a_text_marked_for_translators_is_itself() -> None:
    assert N_("The file is damaged.") == "The file is damaged."
