"""Key slots: one random data key encrypts the database, and each slot wraps that key with a password or a code."""

import hashlib
import secrets
import unicodedata
from typing import Annotated, Final, Literal

import msgspec
from msgspec import Meta, Struct

from .driver import KEY_BYTES
from .faults import fault

SALT_BYTES: Final = 16
NONCE_BYTES: Final = 12

SlotKind = Literal["password", "recovery"]


class KdfCost(Struct, frozen=True, forbid_unknown_fields=True):
    """What one guess at a password costs in Argon2id. Not a `Record`: what a default is today must be written down."""

    memory_kib: Annotated[int, Meta(ge=8, le=4 * 1024 * 1024)] = 64 * 1024
    passes: Annotated[int, Meta(ge=1, le=100)] = 3
    lanes: Annotated[int, Meta(ge=1, le=64)] = 4


class Slot(Struct, frozen=True, forbid_unknown_fields=True):
    """The data key, wrapped; `name` is the caseworker's, `check` tells a damaged slot from a wrong password."""

    kind: SlotKind
    name: str
    cost: KdfCost
    salt: bytes
    nonce: bytes
    wrapped: bytes
    check: str


def new_data_key() -> bytes:
    """32 random bytes, never shown and never written down unwrapped."""
    return secrets.token_bytes(KEY_BYTES)


def make_slot(kind: SlotKind, name: str, secret: str, data_key: bytes, cost: KdfCost) -> Slot:
    """A slot that gives back the data key to whoever knows the secret."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415

    salt, nonce = secrets.token_bytes(SALT_BYTES), secrets.token_bytes(NONCE_BYTES)
    wrapped = AESGCM(derived_key(secret, salt, cost)).encrypt(nonce, data_key, _bound(kind, name))
    slot = Slot(kind=kind, name=name, cost=cost, salt=salt, nonce=nonce, wrapped=wrapped, check="")
    return msgspec.structs.replace(slot, check=_checksum(slot))


def open_slot(slot: Slot, secret: str) -> bytes | None:
    """The data key, or None when the secret is another one."""
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415

    cipher = AESGCM(derived_key(secret, slot.salt, slot.cost))
    try:
        return cipher.decrypt(slot.nonce, slot.wrapped, _bound(slot.kind, slot.name))
    except InvalidTag:
        return None


def open_any(slots: tuple[Slot, ...], kind: SlotKind, secret: str) -> tuple[Slot, bytes]:
    """The slot of this kind that the secret opens, and the data key.

    StorageFault "damaged-keys" when a damaged slot might have been the one, else "wrong-password" or
    "wrong-recovery-code".
    """
    candidates = [slot for slot in slots if slot.kind == kind]
    for slot in filter(is_sound, candidates):
        if data_key := open_slot(slot, secret):
            return slot, data_key
    if not all(map(is_sound, slots)) or not candidates:
        raise fault("damaged-keys")
    raise fault("wrong-password" if kind == "password" else "wrong-recovery-code")


def is_sound(slot: Slot) -> bool:
    """True when the slot is as it was written."""
    return slot.check == _checksum(slot)


def with_slot(slots: tuple[Slot, ...], slot: Slot) -> tuple[Slot, ...]:
    """The slots with this one in place of any earlier one of the same kind and name."""
    return (*without_slot(slots, slot.kind, slot.name), slot)


def without_slot(slots: tuple[Slot, ...], kind: SlotKind, name: str) -> tuple[Slot, ...]:
    """The slots but this one."""
    return tuple(slot for slot in slots if (slot.kind, slot.name) != (kind, name))


def derived_key(secret: str, salt: bytes, cost: KdfCost) -> bytes:
    """The 32 bytes that Argon2id makes of a secret; slow, as much as the cost says."""
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id  # noqa: PLC0415

    # The same å can be typed as one sign or as two, depending on the keyboard's system.
    typed = unicodedata.normalize("NFC", secret).encode("utf-8", "surrogatepass")
    memory = max(cost.memory_kib, 8 * cost.lanes)
    argon = Argon2id(salt=salt, length=KEY_BYTES, iterations=cost.passes, lanes=cost.lanes, memory_cost=memory)
    return argon.derive(typed)


def _bound(kind: SlotKind, name: str) -> bytes:
    """What the wrapping vouches for besides the key: a slot cannot be passed off as another's."""
    return f"dialogtool key slot 1\n{kind}\n{name}".encode("utf-8", "surrogatepass")


def _checksum(slot: Slot) -> str:
    plain = msgspec.structs.replace(slot, check="")
    return hashlib.sha256(msgspec.json.encode(plain, order="deterministic")).hexdigest()
