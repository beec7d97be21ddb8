"""Checks a file's nodes against the records' own types, and finds everything that is wrong at once."""

from collections.abc import Iterable, Iterator
from difflib import get_close_matches

import msgspec.inspect as mi
import yaml

from ..core.basis.problems import Problem
from .check_scalar import Place, said, scalar_faults, tag_of
from .yaml_nodes import key_name, pairs_of

COMMA_CURE = "put the text before it in quotes, since it holds a comma"

MOST_NAMES = 20
"""More accepted names than these help nobody who has misspelt one."""


def shape_faults(node: yaml.Node, kind: mi.Type, at: Place) -> Iterator[Problem]:
    """Everything in which the node differs from what its type allows."""
    match kind:
        case mi.Metadata():
            yield from shape_faults(node, kind.type, at)
        case mi.StructType():
            yield from _record_faults(node, kind, at)
        case mi.UnionType():
            yield from _union_faults(node, kind, at)
        case mi.VarTupleType():
            yield from _list_faults(node, kind, at)
        case mi.DictType():
            yield from _mapping_faults(node, kind, at)
        case mi.LiteralType():
            yield from _literal_faults(node, kind, at)
        case _:
            yield from scalar_faults(node, kind, at)


def _record_faults(node: yaml.Node, kind: mi.StructType, at: Place) -> Iterator[Problem]:
    if not isinstance(node, yaml.MappingNode):
        keys = ", ".join(field.encode_name for field in kind.fields if field.required)
        yield at.fault(node, "wrong-type", f"{at.named} is {said(node)}", f"write it as keys: {keys} ...")
        return
    fields = {field.encode_name: field for field in kind.fields}
    accepted = [*([kind.tag_field] if kind.tag_field else []), *fields]
    given = {key_name(key): (key, value) for key, value in pairs_of(node)}
    for name, (key, value) in given.items():
        if name in fields:
            yield from shape_faults(value, fields[name].type, Place(file=at.file, key=name))
        elif name not in accepted:
            cure = COMMA_CURE if node.flow_style and tag_of(value) == "null" else cure_for(name, accepted)
            yield at.fault(key, "unknown-key", f"unknown key '{name}'", cure)
    for name, field in fields.items():
        if field.required and name not in given:
            message = f"'{name}' is missing in {at.named}"
            yield at.fault(node, "missing-key", message, f"add a line '{name}: ...'")


def cure_for(name: str, accepted: Iterable[str]) -> str:
    """The accepted name that the author probably meant, or all of them when they are few."""
    names = list(accepted)
    near = get_close_matches(name, names, n=1, cutoff=0.7)
    if near:
        return f"did you mean '{near[0]}'?"
    return f"use one of: {', '.join(names)}" if 0 < len(names) <= MOST_NAMES else "look for one that is there"


def _union_faults(node: yaml.Node, kind: mi.UnionType, at: Place) -> Iterator[Problem]:
    """What is wrong with the alternative that the node comes nearest to; none when any of them fits."""
    if tagged := tagged_kinds(kind):
        yield from _tagged_faults(node, kind, tagged, at)
    elif tag_of(node) != "null" or not any(isinstance(one, mi.NoneType) for one in kind.types):
        others = [one for one in kind.types if not isinstance(one, mi.NoneType)]
        alike = [one for one in others if _is_like(node, one)]
        yield from min((list(shape_faults(node, one, at)) for one in alike or others), key=len)


def _is_like(node: yaml.Node, kind: mi.Type) -> bool:
    """True when both are a list, both are keys with values, or both are a single value."""
    match kind:
        case mi.VarTupleType():
            return isinstance(node, yaml.SequenceNode)
        case mi.DictType() | mi.StructType():
            return isinstance(node, yaml.MappingNode)
        case _:
            return isinstance(node, yaml.ScalarNode)


def _tagged_faults(
    node: yaml.Node, kind: mi.UnionType, tagged: dict[str, mi.StructType], at: Place
) -> Iterator[Problem]:
    tag, name = tag_node(node, kind), _tag_name(kind)
    accepted = sorted(tagged)
    if not isinstance(node, yaml.MappingNode):
        yield at.fault(node, "wrong-type", f"{at.named} is {said(node)}", f"write it as keys: {name} ...")
    elif tag is None:
        yield at.fault(node, "missing-key", f"'{name}' is missing in {at.named}", f"use one of: {', '.join(accepted)}")
    elif not isinstance(tag, yaml.ScalarNode) or tag.value not in tagged:
        yield at.fault(tag, "unknown-kind", f"unknown {name} {said(tag)}", cure_for(str(tag.value), accepted))
    else:
        yield from _record_faults(node, tagged[tag.value], at)


def tagged_kinds(kind: mi.UnionType) -> dict[str, mi.StructType]:
    """The record types among the alternatives, by the name that tells them apart; empty when none has one."""
    return {str(one.tag): one for one in kind.types if isinstance(one, mi.StructType) and one.tag_field}


def _tag_name(kind: mi.UnionType) -> str:
    return next(one.tag_field for one in tagged_kinds(kind).values() if one.tag_field)


def tag_node(node: yaml.Node, kind: mi.UnionType) -> yaml.Node | None:
    """The node that says which of the alternatives a record is, or None."""
    return next((value for key, value in pairs_of(node) if key_name(key) == _tag_name(kind)), None)


def _list_faults(node: yaml.Node, kind: mi.VarTupleType, at: Place) -> Iterator[Problem]:
    items = list_items(node, kind)
    if items is None:
        yield at.fault(
            node, "wrong-type", f"{at.named} is {said(node)}", "write a list, one item on each line after '- '"
        )
        return
    low, high = kind.min_length or 0, kind.max_length or len(items)
    if not low <= len(items) <= high:
        wanted = f"{low}" if low == kind.max_length else f"at least {low}"
        yield at.fault(node, "wrong-length", f"{at.named} has {len(items)} items", f"write {wanted}")
    for item in items:
        yield from shape_faults(item, kind.item_type, at)


def list_items(node: yaml.Node, kind: mi.VarTupleType) -> list[yaml.Node] | None:
    """The nodes of a list; a single record may stand without its list. None when it is neither."""
    if isinstance(node, yaml.SequenceNode):
        return node.value
    records = isinstance(kind.item_type, mi.StructType | mi.UnionType)
    return [node] if records and isinstance(node, yaml.MappingNode) else None


def _mapping_faults(node: yaml.Node, kind: mi.DictType, at: Place) -> Iterator[Problem]:
    if not isinstance(node, yaml.MappingNode):
        yield at.fault(node, "wrong-type", f"{at.named} is {said(node)}", "write lines like 'name: text'")
        return
    for key, value in pairs_of(node):
        yield from shape_faults(key, kind.key_type, at)
        yield from shape_faults(value, kind.value_type, Place(file=at.file, key=key_name(key)))


def _literal_faults(node: yaml.Node, kind: mi.LiteralType, at: Place) -> Iterator[Problem]:
    accepted = [str(value) for value in kind.values]
    if not isinstance(node, yaml.ScalarNode) or node.value not in accepted:
        written = node.value if isinstance(node, yaml.ScalarNode) else ""
        yield at.fault(node, "unknown-value", f"{at.named} is {said(node)}", cure_for(written, accepted))
