"""The house rules that a machine can see: who knows whom, how big the rooms are, and what is not done here."""

import ast
import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from statistics import median

import pytest
from importlinter import configuration
from importlinter.application import use_cases

LINES_IN_A_FILE = 300
LINES_IN_A_MEDIAN_FILE = 150
LINES_IN_A_FUNCTION = 40
EMPTY_WORDS = {"Manager", "Helper", "Util", "Utils", "Base", "Data", "Handler"}
LATER_WORDS = re.compile(r"\b(TO" + r"DO|FIX" + r"ME|X" + r"XX)\b")
RULER = re.compile(r"^\s*#\s*([-=#*_~])\1{3,}")
NETWORK_MODULES = {"QtNetwork", "QtNetworkAuth", "QtWebSockets", "QtWebEngineCore"}
CLOCK_AND_FILES = re.compile(r"(open|print|input)|(.*\.)?(date|datetime)\.(today|now|utcnow)")
PRETENDING = re.compile(r"(.*\.)?(Magic)?Mock|(time\.)?sleep|pytest\.(mark\.)?(skip|skipif|importorskip|xfail)")

Function = ast.FunctionDef | ast.AsyncFunctionDef
Nodes = Iterator[tuple[str, ast.AST]]


@pytest.fixture(scope="session")
def program(repository: Path) -> list[Path]:
    return sorted((repository / "src").rglob("*.py"))


@pytest.fixture(scope="session")
def project(repository: Path, program: list[Path]) -> list[Path]:
    folders = ("devtools", "tests", "benchmarks")
    return [
        *program,
        *repository.glob("*.py"),
        *(file for name in folders for file in (repository / name).rglob("*.py")),
    ]


def nodes(files: list[Path]) -> Nodes:
    """Every node of every file, with the place to say it by."""
    for file in files:
        for node in nodes_in(file):
            yield f"{file.parent.name}/{file.name}:{getattr(node, 'lineno', 0)}", node


@cache
def nodes_in(file: Path) -> list[ast.AST]:
    """Every node of one file, read once for all rules."""
    return list(ast.walk(ast.parse(file.read_text(encoding="utf-8"))))


def lines_with(files: list[Path], wrong: Callable[[str], object]) -> list[str]:
    """The places of the lines that are wrong."""
    texts = ((file, file.read_text(encoding="utf-8").splitlines()) for file in files)
    return [f"{file.name}:{number}" for file, text in texts for number, line in enumerate(text, 1) if wrong(line)]


def name_of(node: ast.AST) -> str:
    """The name with its dots that this node reads or calls."""
    return ast.unparse(node) if isinstance(node, ast.Attribute | ast.Name) else ""


def words_of(name: str) -> set[str]:
    return set(re.findall(r"[A-Z][a-z]*", name))


def test_every_import_contract_is_kept(repository: Path) -> None:
    configuration.configure()
    assert use_cases.lint_imports(config_filename=str(repository / "pyproject.toml"), cache_dir=None)


def test_every_package_says_that_it_is_one(program: list[Path]) -> None:
    assert [str(file) for file in program if not (file.parent / "__init__.py").is_file()] == []


def test_no_module_reaches_for_qts_network(program: list[Path]) -> None:
    imports = [(place, node) for place, node in nodes(program) if isinstance(node, ast.Import | ast.ImportFrom)]
    named = [
        (place, {getattr(node, "module", "") or "", *(alias.name for alias in node.names)}) for place, node in imports
    ]
    assert [
        place for place, names in named if {part for name in names for part in name.split(".")} & NETWORK_MODULES
    ] == []


def test_core_asks_no_clock_and_touches_no_file(repository: Path) -> None:
    core = sorted((repository / "src" / "dialogtool" / "core").rglob("*.py"))
    calls = [(place, node.func) for place, node in nodes(core) if isinstance(node, ast.Call)]
    assert [place for place, called in calls if CLOCK_AND_FILES.fullmatch(name_of(called))] == []


def test_files_are_small(project: list[Path]) -> None:
    lengths = {file: len(file.read_text(encoding="utf-8").splitlines()) for file in project}
    assert [f"{file.name} has {length} lines" for file, length in lengths.items() if length > LINES_IN_A_FILE] == []


def test_most_files_are_smaller_still(program: list[Path]) -> None:
    assert median(len(file.read_text(encoding="utf-8").splitlines()) for file in program) < LINES_IN_A_MEDIAN_FILE


def test_functions_are_small(project: list[Path]) -> None:
    functions = [(place, node) for place, node in nodes(project) if isinstance(node, Function)]
    lengths = [(place, (node.end_lineno or 0) - node.lineno + 1) for place, node in functions]
    assert [f"{place} has {length} lines" for place, length in lengths if length > LINES_IN_A_FUNCTION] == []


def test_every_function_says_what_it_returns(project: list[Path]) -> None:
    assert [place for place, node in nodes(project) if isinstance(node, Function) and node.returns is None] == []


def test_nothing_is_left_for_later(project: list[Path]) -> None:
    assert lines_with(project, LATER_WORDS.search) == []


def test_no_comment_is_a_ruler(project: list[Path]) -> None:
    assert lines_with(project, RULER.search) == []


def test_no_class_has_an_empty_word_in_its_name(program: list[Path]) -> None:
    classes = [(place, node.name) for place, node in nodes(program) if isinstance(node, ast.ClassDef)]
    assert [f"{place} {name}" for place, name in classes if words_of(name) & EMPTY_WORDS] == []


def test_no_signal_is_connected_to_a_lambda(program: list[Path]) -> None:
    calls = [(place, node) for place, node in nodes(program) if isinstance(node, ast.Call)]
    connects = [(place, node.args) for place, node in calls if name_of(node.func).endswith(".connect")]
    assert [place for place, args in connects if any(isinstance(arg, ast.Lambda) for arg in args)] == []


def test_no_module_changes_a_global(program: list[Path]) -> None:
    assert [place for place, node in nodes(program) if isinstance(node, ast.Global)] == []


def test_tests_do_not_pretend_wait_or_look_away(repository: Path) -> None:
    tests = sorted((repository / "tests").rglob("*.py"))
    assert [f"{place} {name_of(node)}" for place, node in nodes(tests) if PRETENDING.fullmatch(name_of(node))] == []
