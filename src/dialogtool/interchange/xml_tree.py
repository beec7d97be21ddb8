"""XML as a tree, read without any entity, document type or outside reference; names without their namespaces."""

from collections import Counter
from xml.parsers import expat

from .faults import fault
from .tree import DEEPEST, Branch

Attributes = dict[str, str]


def xml_tree(content: bytes, name: str) -> Branch:
    """The root of the file; InterchangeFault for what is no XML. `name` is what the file is called."""
    growing = _Growing(name)
    parse(content, growing, name)
    return growing.root


def parse(content: bytes, heard: "Listener", name: str) -> None:
    """Tells `heard` of every element; InterchangeFault for what is no XML, and for a document type."""
    parser = expat.ParserCreate(namespace_separator="}")
    parser.StartDoctypeDeclHandler = heard.doctype
    parser.StartElementHandler = heard.start
    parser.EndElementHandler = heard.end
    parser.CharacterDataHandler = heard.words
    parser.buffer_text = True
    try:
        parser.Parse(content, True)
    except expat.ExpatError as error:
        raise fault("bad-xml", name, error.lineno) from error
    except (LookupError, ValueError) as error:  # an encoding that nobody knows
        raise fault("bad-encoding", name) from error


def local(name: str) -> str:
    """The name without its namespace."""
    return name.rpartition("}")[2]


class Listener:
    """Hears what stands in XML; a document type is refused by all who listen."""

    def __init__(self, name: str) -> None:
        self._name = name

    def doctype(self, *_: object) -> None:
        """A document type, which could define entities."""
        raise fault("has-doctype", self._name)

    def start(self, name: str, attributes: Attributes) -> None:
        """An element begins."""

    def end(self, name: str) -> None:
        """An element ends."""

    def words(self, text: str) -> None:
        """Text between two elements."""


class _Growing(Listener):
    """Grows the tree as it is read. Several of the same name under one element are numbered, from 0."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.root = Branch("", "", "text")
        self._open: list[tuple[Branch, list[str]]] = []

    def start(self, name: str, attributes: Attributes) -> None:
        """A new branch under the one that is open, with its marks."""
        if len(self._open) > DEEPEST:
            raise fault("too-deep", self._name)
        branch = Branch(local(name), "", "text")
        if self._open:
            self._open[-1][0].parts.append(branch)
        else:
            self.root = branch
        for key, value in attributes.items():
            branch.parts.append(Branch(local(key), "", "mark", value))
        self._open.append((branch, []))

    def words(self, text: str) -> None:
        """Part of what the open branch says."""
        self._open[-1][1].append(text)

    def end(self, name: str) -> None:  # noqa: ARG002 - told to all who listen
        """The branch is whole: what it says, or what lies under it."""
        branch, said = self._open.pop()
        branch.text = "".join(said).strip()
        if any(part.kind != "mark" for part in branch.parts):
            branch.kind = "entry"
        if not self._open:
            _place(branch)


def _place(branch: Branch) -> None:
    """Says where everything under the branch stands."""
    often = Counter(part.name for part in branch.parts if part.kind != "mark")
    seen: Counter[str] = Counter()
    for part in branch.parts:
        number = f"[{seen[part.name]}]" if often[part.name] > 1 else ""
        seen[part.name] += 1
        part.place = f"{branch.place}.{part.name}{number}".lstrip(".")
        _place(part)
