"""Pictures of one colour, made by hand: a PNG file needs no library."""

import struct
import zlib


def a_png(width: int = 4, height: int = 2) -> bytes:
    """A white picture of so many dots."""
    rows = b"".join(b"\0" + b"\xff" * width for _ in range(height))
    parts = (
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)),
        (b"IDAT", zlib.compress(rows)),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(map(_chunk, *zip(*parts, strict=True)))


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
