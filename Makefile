# Every target sets up what it needs: Python 3.11 or newer, make and a package index are enough.

PYTHON ?= python3
VENV   ?= .venv
ARGS   ?=
PY     := $(VENV)/bin/python
PIP     = $(PY) -m pip install --quiet --disable-pip-version-check --no-input
LOCK    = $(VENV)/bin/uv pip compile pyproject.toml --quiet --universal --python-version 3.11 --generate-hashes \
          --no-annotate --custom-compile-command "make lock" $(ARGS)

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help demo test lint format faults fuzz bench docs lock clean

help: ## this list
	@echo "make TARGET [PYTHON=python3.12] [ARGS=...]"
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: $(VENV)/.runtime ## web chat and desk with the Aachen example, in a temporary folder
	@$(VENV)/bin/lotse demo $(ARGS)

test: $(VENV)/.dev ## the whole test suite (LOTSE_UPDATE_COLLECTED=1 records a grown number of tests)
	@$(PY) -m pytest --numprocesses=4 --dist=loadfile --no-loadscope-reorder $(ARGS)

lint: $(VENV)/.dev ## style, types, import contracts, flows and catalogues
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy
	$(VENV)/bin/lint-imports --no-logo
	$(VENV)/bin/lotse check

format: $(VENV)/.dev ## lay the code out as lint wants it
	$(PY) -m ruff check --fix .
	$(PY) -m ruff format .

faults: $(VENV)/.dev ## kills, cut connections, races, full disks: every promise, tried (ARGS=--short)
	@$(PY) -m tests.faults $(ARGS)

fuzz: $(VENV)/.dev ## bad input of all kinds, the long form (an hour)
	@$(PY) -m tests.fuzz $(ARGS)

bench: $(VENV)/.dev $(VENV)-bench/.made ## benchmarks, as ratios between forms run side by side
	@$(PY) -m benchmarks $(ARGS)

docs: $(VENV)/.runtime ## write docs/flows.md from the flows
	@$(VENV)/bin/lotse docs $(ARGS)

lock: $(PY) ## pin the dependencies anew (ARGS=--upgrade takes the newest versions)
	@$(PIP) uv
	@$(LOCK) --group build -o requirements.lock
	@$(LOCK) --group build --group dev -c requirements.lock -o requirements-dev.lock
	@$(VENV)/bin/uv pip compile --group pyproject.toml:bench --quiet --universal --python-version 3.11 \
	  --generate-hashes --no-annotate --custom-compile-command "make lock" $(ARGS) -o requirements-bench.lock

clean: ## remove the environment and everything that was made
	rm -rf $(VENV) $(VENV)-bench build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(PY):
	@command -v $(PYTHON) >/dev/null || \
	  { echo "Lotse needs Python 3.11 or newer; no '$(PYTHON)' here. Name one: make demo PYTHON=python3.12" >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Lotse needs Python 3.11 or newer; '$(PYTHON)' is older. Name one: make demo PYTHON=python3.12" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || \
	  { echo "'$(PYTHON)' cannot make an environment. On Debian and Ubuntu: apt install python3-venv" >&2; exit 1; }
	@echo "Setting up $(VENV); this happens once." >&2
	@$(PYTHON) -m venv $(VENV)

# Hashes guard everything that comes from the index; the project itself is linked in without it.
$(VENV)/.runtime: requirements.lock pyproject.toml | $(PY)
	@$(PIP) --require-hashes -r requirements.lock
	@$(PIP) --no-index --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/.dev: requirements-dev.lock $(VENV)/.runtime
	@$(PIP) --require-hashes -r requirements-dev.lock
	@touch $@

$(VENV)-bench/.made: requirements-bench.lock | $(PY)
	@$(PYTHON) -m venv $(VENV)-bench
	@$(VENV)-bench/bin/python -m pip install --quiet --disable-pip-version-check --no-input --require-hashes -r $<
	@touch $@
