"""The tables, as SQL. A statement that has been released is never changed: a migration is added instead."""

from typing import Final

META: Final = """
CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID
"""

CITIZENS: Final = """
CREATE TABLE citizens (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    created TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    address TEXT NOT NULL,
    language TEXT NOT NULL,
    demo INTEGER NOT NULL CHECK (demo IN (0, 1))
) STRICT, WITHOUT ROWID
"""

NAME_WORDS: Final = """
CREATE TABLE name_words (
    word TEXT NOT NULL,
    citizen TEXT NOT NULL REFERENCES citizens (id) ON DELETE CASCADE,
    PRIMARY KEY (word, citizen)
) STRICT, WITHOUT ROWID
"""

NAME_WORDS_BY_CITIZEN: Final = "CREATE INDEX name_words_by_citizen ON name_words (citizen)"

MEETINGS: Final = """
CREATE TABLE meetings (
    citizen TEXT NOT NULL REFERENCES citizens (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    started TEXT NOT NULL,
    ended TEXT,
    zone TEXT NOT NULL,
    present TEXT NOT NULL,
    spoken TEXT NOT NULL,
    interpreter INTEGER NOT NULL CHECK (interpreter IN (0, 1)),
    introduced INTEGER NOT NULL CHECK (introduced IN (0, 1)),
    next_date TEXT,
    PRIMARY KEY (citizen, id)
) STRICT, WITHOUT ROWID
"""

# `meeting` refers to no table: a case may hold an answer from a meeting it does not have, and words come first.
ANSWERS: Final = """
CREATE TABLE answers (
    citizen TEXT NOT NULL REFERENCES citizens (id) ON DELETE CASCADE,
    tool TEXT NOT NULL,
    field TEXT NOT NULL,
    subject TEXT NOT NULL,
    id TEXT NOT NULL,
    value TEXT,
    question TEXT NOT NULL,
    language TEXT NOT NULL,
    tool_version INTEGER NOT NULL,
    typed_by TEXT NOT NULL,
    spoken TEXT NOT NULL,
    interpreter INTEGER NOT NULL CHECK (interpreter IN (0, 1)),
    read_back INTEGER NOT NULL CHECK (read_back IN (0, 1)),
    meeting TEXT NOT NULL,
    at TEXT NOT NULL,
    makes TEXT NOT NULL,
    fact TEXT NOT NULL,
    shows TEXT NOT NULL,
    private INTEGER NOT NULL CHECK (private IN (0, 1)),
    PRIMARY KEY (citizen, tool, field, subject)
) STRICT, WITHOUT ROWID
"""

PLACES: Final = """
CREATE TABLE places (
    citizen TEXT PRIMARY KEY REFERENCES citizens (id) ON DELETE CASCADE,
    page TEXT NOT NULL,
    tool TEXT NOT NULL,
    step TEXT NOT NULL
) STRICT, WITHOUT ROWID
"""

SETTINGS: Final = """
CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID
"""

SHORT_MEETINGS: Final = "ALTER TABLE meetings ADD COLUMN short INTEGER NOT NULL DEFAULT 0 CHECK (short IN (0, 1))"

MISSED_MEETINGS: Final = "ALTER TABLE meetings ADD COLUMN missed INTEGER NOT NULL DEFAULT 0 CHECK (missed IN (0, 1))"

EXPORTS: Final = """
CREATE TABLE exports (
    id INTEGER PRIMARY KEY,
    citizen TEXT NOT NULL REFERENCES citizens (id) ON DELETE CASCADE,
    what TEXT NOT NULL,
    at TEXT NOT NULL,
    for_whom TEXT NOT NULL
) STRICT
"""

EXPORTS_BY_CITIZEN: Final = "CREATE INDEX exports_by_citizen ON exports (citizen, at)"

SAID_ROWS: Final = """
CREATE TABLE said_rows (
    id INTEGER PRIMARY KEY,
    citizen TEXT NOT NULL REFERENCES citizens (id) ON DELETE CASCADE,
    tool TEXT NOT NULL,
    field TEXT NOT NULL,
    subject TEXT NOT NULL,
    UNIQUE (citizen, tool, field, subject)
) STRICT
"""

# What is looked up in lies inside the encrypted file too. It is made of the answers, and can be made again.
SAID: Final = """
CREATE VIRTUAL TABLE said USING fts5 (
    words, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3', detail = none
)
"""

# A word that was taken back is overwritten in the index at once, as `secure_delete` does in the tables.
SAID_SECURELY: Final = "INSERT INTO said (said, rank) VALUES ('secure-delete', 1)"

SAID_GONE: Final = """
CREATE TRIGGER said_gone AFTER DELETE ON said_rows BEGIN DELETE FROM said WHERE rowid = old.id; END
"""

FIRST: Final = (
    META,
    CITIZENS,
    NAME_WORDS,
    NAME_WORDS_BY_CITIZEN,
    MEETINGS,
    ANSWERS,
    PLACES,
    SETTINGS,
    EXPORTS,
    EXPORTS_BY_CITIZEN,
)
"""Schema 1."""

SECOND: Final = (SHORT_MEETINGS, MISSED_MEETINGS, SAID_ROWS, SAID, SAID_SECURELY, SAID_GONE)
"""From schema 1 to schema 2."""
