"""The tables of the reference file, as SQL. A file of another format is not changed: ESCO is imported again."""

from typing import Final

FORMAT: Final = "1"

META: Final = "CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID"

# `id` is made from the URI, so that relations can be read before, after or without what they relate.
CONCEPTS: Final = """
CREATE TABLE concepts (
    id INTEGER PRIMARY KEY,
    uri TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('occupation', 'skill')),
    label TEXT NOT NULL,
    isco TEXT NOT NULL,
    depth INTEGER NOT NULL
) STRICT
"""

# `telling` is how much all words of a label tell together; 0 until the words are counted.
LABELS: Final = """
CREATE TABLE labels (
    id INTEGER PRIMARY KEY,
    concept INTEGER NOT NULL,
    text TEXT NOT NULL,
    preferred INTEGER NOT NULL CHECK (preferred IN (0, 1)),
    telling REAL NOT NULL DEFAULT 0
) STRICT
"""

RELATIONS: Final = """
CREATE TABLE relations (
    occupation INTEGER NOT NULL,
    skill INTEGER NOT NULL,
    essential INTEGER NOT NULL CHECK (essential IN (0, 1)),
    PRIMARY KEY (occupation, skill)
) STRICT, WITHOUT ROWID
"""

# Each kind has words of its own, since they tell more or less in each. `telling` is high for a rare word.
WORDS: Final = """
CREATE TABLE words (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    word TEXT NOT NULL,
    stem TEXT NOT NULL,
    telling REAL NOT NULL,
    UNIQUE (kind, word)
) STRICT
"""

WORDS_BY_STEM: Final = "CREATE INDEX words_by_stem ON words (kind, stem)"

# The bits of three letters of each word, each with the first letter of its kind before it.
WORD_BITS: Final = "CREATE VIRTUAL TABLE word_bits USING fts5 (bits, content = '')"

# How many words have each of the bits.
BIT_COUNTS: Final = "CREATE VIRTUAL TABLE bit_counts USING fts5vocab (word_bits, row)"

# The words of each label, by their number.
LABEL_WORDS: Final = "CREATE VIRTUAL TABLE label_words USING fts5 (words, content = '', detail = none)"

TABLES: Final = (META, CONCEPTS, LABELS, RELATIONS, WORDS, WORDS_BY_STEM, WORD_BITS, BIT_COUNTS, LABEL_WORDS)
