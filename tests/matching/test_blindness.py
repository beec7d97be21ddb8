"""The benchmark measures what was not learnt by heart."""

import re
from pathlib import Path

import yaml
from rapidfuzz import fuzz, process

from benchmarks.suggestion_sentences import HELD_OUT, shipped_sets
from dialogtool.core.catalogue.catalogue import Catalogue

NEAR_COPY = 92
LONG_ENOUGH = 16


def test_what_is_held_out_is_not_learnt_from(repository: Path) -> None:
    learnt = {text.lower() for file in (repository / "benchmarks/side-training").iterdir() for text in _texts_of(file)}
    blind = [sentences for name, sentences in shipped_sets().items() if HELD_OUT in name]
    texts = [one.text.lower() for sentences in blind for one in sentences if len(one.text) >= LONG_ENOUGH]
    assert [text for text in texts if process.extractOne(text, learnt, scorer=fuzz.ratio, score_cutoff=NEAR_COPY)] == []


def _texts_of(file: Path) -> list[str]:
    """The stories in a file of training sentences, without what they are labelled."""
    lines = file.read_text(encoding="utf-8").splitlines()
    return [" ".join(re.sub(r"\[\w+\]|^\w+\t", " ", line).split()) for line in lines]


def test_no_benchmark_sentence_nor_a_near_copy_is_in_the_catalogue(shipped: Catalogue, repository: Path) -> None:
    files = sorted((repository / "benchmarks").glob("sentences*.yaml"))
    raw = [one for file in files for one in yaml.safe_load(file.read_text(encoding="utf-8"))]
    sayings = [text.lower() for activity in shipped.activities.values() for text in activity.says]
    told = [one["text"].lower() for one in raw if len(one["text"]) >= LONG_ENOUGH]
    assert [text for text in told if process.extractOne(text, sayings, scorer=fuzz.ratio, score_cutoff=NEAR_COPY)] == []
