"""Builds records from nodes whose shape is in order."""

from typing import cast

import msgspec
import msgspec.inspect as mi
import yaml

from .check_scalar import Place, tag_of
from .check_shape import list_items, shape_faults, tag_node, tagged_kinds
from .yaml_nodes import key_name, pairs_of


def built(node: yaml.Node, kind: mi.Type) -> object:
    """The record or mapping that the node describes; msgspec.ValidationError where a type has a rule of its own."""
    value = plain(node, kind)
    return msgspec.convert(value, kind.cls) if isinstance(kind, mi.StructType) else value


def plain(node: yaml.Node, kind: mi.Type) -> object:
    """The node's value in Python's own types, as its type wants it; only for nodes without faults."""
    match kind:
        case mi.Metadata():
            return plain(node, kind.type)
        case mi.UnionType():
            return plain(node, _alternative(node, kind))
        case mi.StructType():
            return _record(node, kind)
        case mi.VarTupleType():
            return [plain(item, kind.item_type) for item in list_items(node, kind) or ()]
        case mi.DictType():
            return {key_name(key): plain(value, kind.value_type) for key, value in pairs_of(node)}
        case _:
            return _scalar(cast(yaml.ScalarNode, node), kind)


def _record(node: yaml.Node, kind: mi.StructType) -> dict[str, object]:
    types = {field.encode_name: field.type for field in kind.fields}
    given = {key_name(key): value for key, value in pairs_of(node)}
    tag = {kind.tag_field: kind.tag} if kind.tag_field else {}
    return {**tag, **{name: plain(value, types[name]) for name, value in given.items() if name in types}}


def _alternative(node: yaml.Node, kind: mi.UnionType) -> mi.Type:
    """The one of several types that the node is; text only when nothing else fits."""
    if tagged := tagged_kinds(kind):
        return tagged[cast(yaml.ScalarNode, tag_node(node, kind)).value]
    if tag_of(node) == "null":
        return mi.NoneType()
    others = sorted(kind.types, key=lambda one: isinstance(one, mi.StrType))
    return next(
        one for one in others if not isinstance(one, mi.NoneType) and not any(shape_faults(node, one, Place(file="")))
    )


def _scalar(node: yaml.ScalarNode, kind: mi.Type) -> object:
    match kind:
        case mi.IntType():
            return int(node.value)
        case mi.FloatType():
            return float(node.value)
        case mi.BoolType():
            return node.value == "true"
        case mi.LiteralType():
            return next(value for value in kind.values if str(value) == node.value)
        case mi.NoneType():
            return None
        case _:
            return node.value.strip()
