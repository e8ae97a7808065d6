"""Learns the weights of words from texts of every kind: `make learn` writes doccheck/understanding/weights/.

    python -m scripts.learn            learns from all texts, and says how well texts left out are told (five parts)
    python -m scripts.learn --check    only says so

Needs the extra `learn`. The same texts give the same weights.
"""

from __future__ import annotations

import argparse
import sys

from doccheck.understanding.linear import FOLDER, model
from doccheck.values._words import FOLDER as WORDS
from scripts.learn.annotated import genuine, papers
from scripts.learn.cuts import cuts, laid
from scripts.learn.date_roles import date_roles, dates_told
from scripts.learn.kinds import kinds, told
from scripts.learn.language_words import table
from scripts.learn.name_roles import name_roles
from scripts.learn.name_tags import name_tags
from scripts.learn.sum_roles import sum_roles, sums_told
from scripts.learn.texts import corpus, labelled
from scripts.learn.weighing import weighing


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m scripts.learn", description=__doc__.partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="write nothing")
    asked = parser.parse_args(arguments)
    texts = [*corpus(), *genuine(), *labelled()]
    print(f"{len(texts)} texts, {sum(not text.affirms for text in texts)} of them only resemble the thing")
    if not asked.check:
        for name, weights in name_tags(tuple(papers())).items():  # what finds names comes before what tells whose
            weights.save(FOLDER / f"{name}.npz")
        model.cache_clear()
        fields = [learn(tuple(papers())) for learn in (date_roles, name_roles, sum_roles)]
        weighed = weighing([*corpus(), *genuine()])
        for name, weights in (pair for each in (kinds(texts), *fields, weighed, cuts(laid())) for pair in each.items()):
            file = FOLDER / f"{name}.npz"
            weights.save(file)
            print(f"{file.name}: {file.stat().st_size / 1e6:.3f} MB")
        (WORDS / "papers.tsv").write_text(table(), "utf-8")
    if asked.check:
        print(told(texts))
        print(dates_told(papers()))
        print(sums_told(tuple(papers())))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
