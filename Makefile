# `make run` opens the app, `make test` passes the tests; both do all the set-up first.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
OFFSCREEN := QT_QPA_PLATFORM=offscreen

.PHONY: run test lint types tests bench torture screenshots tour package package-test clean

run: $(READY)
	@$(BIN)/python packaging/run.py

test: lint types tests

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(READY)
	$(BIN)/mypy

tests: $(READY)
	$(OFFSCREEN) $(BIN)/python -m pytest -n auto

bench: $(READY)
	$(BIN)/python tests/benchmarks/bench.py

torture: $(READY)
	$(BIN)/python tests/torture/torture.py

screenshots: $(READY)
	$(BIN)/python packaging/screenshots.py

tour: $(READY)
	$(OFFSCREEN) $(BIN)/python packaging/tour.py build/tour

# One kind alone: make package KINDS=deb
package: $(READY) $(VENV)/.packs
	$(OFFSCREEN) $(BIN)/python packaging/build.py $(KINDS)

# The package as people get it, in a clean Debian 12 below build/; needs root.
package-test: $(READY) $(VENV)/.packs
	sh packaging/linux/package_test.sh $(BIN)/python

clean:
	rm -rf build dist $(VENV)

$(VENV)/.packs: $(READY)
	@sh packaging/setup.sh $(VENV) package
	@touch $@

$(READY): pyproject.toml constraints.txt packaging/setup.sh
	@PYTHON=$(PYTHON) sh packaging/setup.sh $(VENV)
	@touch $(READY)
