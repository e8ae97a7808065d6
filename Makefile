# make demo    install what is missing, check a sample dossier, write report.html
# make test    the same, then ruff, mypy and all tests
# make bench   reading beside its peers, about an hour; BENCH='--only speed' measures a part
# make accuracy  how often it is right, on the labelled set; about an hour the first time; ACCURACY='--set tuned' …
# make faults  how often one fault in an otherwise complete dossier passes as ok: 1,415 dossiers, half an hour the first time
# make printed  the same of dossiers whose papers a browser prints (Chromium); PRINTED='--set used' …
# make long    how long genuine papers are taken, read and doubted, by themselves; two minutes; LONG='--set used' …
# make learn   the weights of words anew, from samples/corpus and the tuned part of the labelled set; half an hour
# make soak    1,000 pages in workers that live on; PAGES=… for another number
# make soak-watch  the watched folder: 200 kills, 2,000 dossiers, what a check again costs; SOAK='--only kills' …
# PYTHON=…     the interpreter for .venv (3.11 or newer)

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
DEMO := samples/bw-complete
# Exit statuses of a check that ran: complete, incomplete, review. Anything else stops make.
RAN := status=$$?; case $$status in 0|1|3) ;; *) exit $$status ;; esac

export PYTHON
export PIP_DISABLE_PIP_VERSION_CHECK := 1
# The tests start hundreds of processes: with bytecode kept, each takes half a second less.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: demo test check bench accuracy faults printed long learn soak soak-watch golden samples clean
.PHONY: system system-tests system-bench system-accuracy system-printed
.DELETE_ON_ERROR:

demo: $(VENV)/.run
	@echo '$$ doccheck check $(DEMO)'
	@$(BIN)/doccheck check $(DEMO); $(RAN)
	@$(BIN)/doccheck check $(DEMO) --format html --output report.html; $(RAN)
	@echo "The same report with the marked pages: $(CURDIR)/report.html"

test: check

check: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/python -m pytest -n auto --dist worksteal

bench: $(VENV)/.bench
	@$(BIN)/python -m scripts.bench $(BENCH)

accuracy: $(VENV)/.dev | system-accuracy
	@$(BIN)/python -m scripts.accuracy $(ACCURACY)

faults: $(VENV)/.dev | system-accuracy
	@$(BIN)/python -m scripts.faults $(FAULTS)

printed: $(VENV)/.dev | system-printed
	@$(BIN)/python -m scripts.printed $(PRINTED)

long: $(VENV)/.dev
	@$(BIN)/python -m scripts.long_papers $(LONG)

learn: $(VENV)/.learn
	@$(BIN)/python -m scripts.learn $(LEARN)

soak: $(VENV)/.dev
	@$(BIN)/python scripts/soak.py $(PAGES)

soak-watch: $(VENV)/.dev
	@$(BIN)/python scripts/watch_soak.py $(SOAK)

golden: $(VENV)/.dev
	@$(BIN)/python scripts/golden.py
	@$(BIN)/python scripts/readme.py

samples: $(VENV)/.dev
	$(BIN)/python samples/make.py

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis build dist report.html
	find doccheck samples scripts tests -type d -name __pycache__ -prune -exec rm -rf {} +

system:
	@scripts/setup.sh system

system-tests:
	@scripts/setup.sh system tests

system-bench:
	@scripts/setup.sh system tests bench

system-accuracy:
	@scripts/setup.sh system tests accuracy

system-printed:
	@scripts/setup.sh system tests printed

# The stamps are as old as what was installed: pip runs again only when the versions changed.
$(VENV)/.run: pyproject.toml constraints.txt scripts/setup.sh | system
	@scripts/setup.sh venv $(VENV)
	@scripts/setup.sh install $(VENV) .
	@touch $@

$(VENV)/.dev: pyproject.toml constraints.txt scripts/setup.sh | system-tests
	@scripts/setup.sh venv $(VENV)
	@scripts/setup.sh install $(VENV) '.[dev]'
	@touch $@ $(VENV)/.run

$(VENV)/.learn: $(VENV)/.dev
	@scripts/setup.sh install $(VENV) '.[dev,learn]'
	@touch $@

$(VENV)/.bench: $(VENV)/.dev | system-bench
	@scripts/setup.sh install $(VENV) '.[dev,bench]'
	@touch $@
