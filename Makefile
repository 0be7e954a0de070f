# Everything runs in a virtual environment of its own; a machine needs Python 3.11 or newer, and make.

PYTHON ?= python3
VENV ?= .venv
RUN := $(VENV)/bin/python

.DEFAULT_GOAL := help
.PHONY: help demo test fuzz regen regen-check diff review lint bench clean

help:  ## show what make can do
	@grep -hE '^[a-z-]+: .*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/make \1|\2/' | column -t -s '|'

demo: $(VENV)/.ottbuild  ## build real payloads, and show one that is refused
	@$(RUN) docs/demo.py

test: $(VENV)/.dev  ## run the tests
	$(RUN) -m pytest --numprocesses auto --dist loadfile

fuzz: $(VENV)/.dev  ## look at 100,000 payloads of every kind; goes on where it was stopped (EXAMPLES=..., SEED=...)
	$(RUN) -m tests.fuzz --examples $(or $(EXAMPLES),100000) --seed $(or $(SEED),0)

regen: $(VENV)/.dev  ## generate the provider packages and the reference from the specs
	@$(RUN) -m ottbuild_codegen

regen-check: $(VENV)/.dev  ## fail if the generated files do not match the specs
	@$(RUN) -m ottbuild_codegen check

diff: $(VENV)/.dev  ## report what a change of the specs means (make diff OLD=v0.1.0)
	@$(RUN) -m ottbuild_codegen diff $(OLD)

review: $(VENV)/.dev  ## accept or reject the snapshots that the tests would write differently
	@$(RUN) -m ottbuild_codegen review

lint: $(VENV)/.dev  ## linters, type checkers, and the specs against OpenAPI
	$(RUN) -m ruff check
	$(RUN) -m ruff format --check
	$(RUN) -m mypy
	$(RUN) -m pyright --pythonpath $(RUN)
	$(RUN) -m openapi_spec_validator spec/*.yaml

bench: $(VENV)/.bench  ## measure against other libraries
	@$(RUN) -m bench

clean:  ## remove the virtual environment and caches
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .hypothesis .fuzz.json

$(VENV)/.python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "ottbuild needs Python 3.11 or newer; say which with make PYTHON=...")'
	@echo "setting up $(VENV)"
	@$(PYTHON) -m venv $(VENV)
	@$(RUN) -m pip install --quiet --disable-pip-version-check "pip>=25.1"
	@touch $@

$(VENV)/.ottbuild: pyproject.toml | $(VENV)/.python
	@$(RUN) -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/.dev: pyproject.toml | $(VENV)/.ottbuild
	@echo "installing the development tools"
	@$(RUN) -m pip install --quiet --disable-pip-version-check --editable ".[cli,review]" --group test
	@touch $@

$(VENV)/.bench: pyproject.toml | $(VENV)/.ottbuild
	@echo "installing the libraries to measure against"
	@$(RUN) -m pip install --quiet --disable-pip-version-check --group bench
	@touch $@
