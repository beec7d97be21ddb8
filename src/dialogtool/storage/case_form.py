"""What a handover file looks like inside: a case as compressed JSON, and the seal around it."""

import hashlib
import secrets
import zlib
from typing import Annotated, Final

import msgspec
from msgspec import Meta, Struct

from dialogtool.core.case.answers import Answer
from dialogtool.core.case.case import Case, Citizen, Meeting
from dialogtool.core.sharing.handover import Counts, HandoverNote, Parcel, counted

from .faults import fault
from .keys import NONCE_BYTES, SALT_BYTES, KdfCost, derived_key

MAGIC: Final = b"dialogtool case\n"
FORMAT: Final = 1
MOST_HEADER: Final = 4096
MOST_JSON: Final = 64 * 1024 * 1024
"""Bytes that may come out of decompressing; a case with thousands of answers and a photo is a hundredth of it."""

MOST_COST: Final = KdfCost(memory_kib=512 * 1024, passes=16, lanes=16)
"""A file that asks for more work than this before it can be opened was made to stop the program."""

Salt = Annotated[bytes, Meta(min_length=SALT_BYTES, max_length=SALT_BYTES)]
Nonce = Annotated[bytes, Meta(min_length=NONCE_BYTES, max_length=NONCE_BYTES)]


class _Heading(Struct, frozen=True):
    """The part of a header that every version can read."""

    format: int


class _Header(Struct, frozen=True, forbid_unknown_fields=True):
    """How the case was sealed; `check` tells a damaged file from a wrong passphrase."""

    format: int
    cost: KdfCost
    salt: Salt
    nonce: Nonce
    check: str = ""


class _Written(Struct, frozen=True, forbid_unknown_fields=True):
    """A parcel as JSON can hold it: answers in a list, since they know their own keys."""

    note: HandoverNote
    counts: Counts
    citizen: Citizen
    meetings: tuple[Meeting, ...]
    answers: tuple[Answer, ...]


def packed(parcel: Parcel) -> bytes:
    """The parcel as compressed JSON; StorageFault "unsavable" when it could not be read again."""
    case = parcel.case
    answers = tuple(case.answers.values())
    written = msgspec.json.encode(_Written(parcel.note, parcel.counts, case.citizen, case.meetings, answers))
    try:
        msgspec.json.decode(written, type=_Written)
    except msgspec.ValidationError as error:
        raise fault("unsavable") from error
    return zlib.compress(written)


def unpacked(content: bytes) -> Parcel:
    """The parcel that was packed; StorageFault "damaged-case-file", "too-large-case-file" or "unreadable"."""
    try:
        held = msgspec.json.decode(_decompressed(content), type=_Written)
    except msgspec.ValidationError as error:
        # The seal was whole, so a newer version wrote what this one does not know.
        raise fault("unreadable") from error
    except (zlib.error, msgspec.DecodeError, UnicodeDecodeError) as error:
        raise fault("damaged-case-file") from error
    answers = {answer.key: answer for answer in held.answers}
    case = Case(citizen=held.citizen, meetings=held.meetings, answers=answers)
    if counted(case) != held.counts:
        raise fault("damaged-case-file")
    return Parcel(note=held.note, case=case, counts=held.counts)


def sealed(content: bytes, passphrase: str, cost: KdfCost) -> bytes:
    """The whole file for this content."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415

    salt, nonce = secrets.token_bytes(SALT_BYTES), secrets.token_bytes(NONCE_BYTES)
    plain = _Header(format=FORMAT, cost=cost, salt=salt, nonce=nonce)
    cipher = AESGCM(derived_key(passphrase, salt, cost))
    secret = cipher.encrypt(nonce, content, _bound(plain))
    header = msgspec.structs.replace(plain, check=_checksum(plain, secret))
    return MAGIC + msgspec.json.encode(header) + b"\n" + secret


def opened(content: bytes, passphrase: str) -> bytes:
    """The content of a whole file; StorageFault with the code of what is wrong with it."""
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415

    header, secret = _parts(content)
    plain = msgspec.structs.replace(header, check="")
    if header.check != _checksum(plain, secret) or _costs_too_much(header.cost):
        raise fault("damaged-case-file")
    cipher = AESGCM(derived_key(passphrase, header.salt, header.cost))
    try:
        return cipher.decrypt(header.nonce, secret, _bound(plain))
    except InvalidTag as error:
        raise fault("wrong-passphrase") from error


def _parts(content: bytes) -> tuple[_Header, bytes]:
    if not content.startswith(MAGIC):
        raise fault("not-a-case-file")
    line, end, secret = content[len(MAGIC) :].partition(b"\n")
    if not end or len(line) > MOST_HEADER:
        raise fault("damaged-case-file")
    try:
        newer = msgspec.json.decode(line, type=_Heading).format > FORMAT
        header = None if newer else msgspec.json.decode(line, type=_Header)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise fault("damaged-case-file") from error
    if header is None:
        raise fault("newer-case-file")
    return header, secret


def _decompressed(content: bytes) -> bytes:
    """What was compressed, and never more than there is room for."""
    inflating = zlib.decompressobj()
    written = inflating.decompress(content, MOST_JSON)
    if inflating.unconsumed_tail:
        raise fault("too-large-case-file")
    return written


def _costs_too_much(cost: KdfCost) -> bool:
    most = MOST_COST
    return cost.memory_kib > most.memory_kib or cost.passes > most.passes or cost.lanes > most.lanes


def _bound(plain: _Header) -> bytes:
    """What the seal vouches for besides the case."""
    return MAGIC + msgspec.json.encode(plain, order="deterministic")


def _checksum(plain: _Header, secret: bytes) -> str:
    return hashlib.sha256(_bound(plain) + secret).hexdigest()
