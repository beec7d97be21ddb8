"""The benchmark measures what was not learnt by heart."""

from pathlib import Path

import yaml
from rapidfuzz import fuzz, process

from dialogtool.core.catalogue.catalogue import Catalogue

NEAR_COPY = 92
LONG_ENOUGH = 16


def test_no_benchmark_sentence_nor_a_near_copy_is_in_the_catalogue(shipped: Catalogue, repository: Path) -> None:
    files = sorted((repository / "benchmarks").glob("sentences*.yaml"))
    raw = [one for file in files for one in yaml.safe_load(file.read_text(encoding="utf-8"))]
    sayings = [text.lower() for activity in shipped.activities.values() for text in activity.says]
    told = [one["text"].lower() for one in raw if len(one["text"]) >= LONG_ENOUGH]
    assert [text for text in told if process.extractOne(text, sayings, scorer=fuzz.ratio, score_cutoff=NEAR_COPY)] == []
