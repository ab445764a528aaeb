# Everything a developer runs. Each target installs what it needs.

VENV := .venv
CONTRACTS_VENV := .venv-contracts
DOCS_VENV := .venv-docs
AUDIT_VENV := .venv-audit
RIVALS_VENV := .venv-rivals
PY := $(VENV)/bin/python
UV := .local/uv/bin/uv
LOCK := --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
	--no-emit-index-url --no-emit-find-links

# Without bytecode on disk, each process compiles the project again, a fifth of its start.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help demo up fetch sample token mail import-oulad import-oneroster evaluate-at-risk test test-faults test-unit test-all test-reliability test-browser screenshots simulate mutation chaos fuzz bench check check-contracts check-install check-telemetry docs check-deploy test-images audit sbom fix \
	db-generate db-push db-migrate db-check events openapi configuration lock clean

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  %-17s %s\n", $$1, $$2}' Makefile

# TLS and logins for both servers, as in production.
SECURED_OPTION = $(if $(filter-out 0,$(SECURED)),--secured)
FRESH_OPTION = $(if $(filter-out 0,$(FRESH)),--fresh)
RIVALS_INSTALLED = $(if $(filter-out 0,$(RIVALS)),$(RIVALS_VENV)/.rivals-installed)

# --- Running ---------------------------------------------------------------------------------

demo: $(VENV)/.local-installed ## [SECURED=1]: simulate a day at a small school and check the reports
	@$(PY) -m deploy.local demo $(SECURED_OPTION)

up: $(VENV)/.local-installed ## [FRESH=1] [SECURED=1]: run the system until Ctrl-C; FRESH deletes earlier data
	@$(PY) -m deploy.local up $(SECURED_OPTION) $(FRESH_OPTION)

fetch: $(VENV)/.local-installed ## Download what `make up` needs
	@$(PY) -m deploy.local fetch

sample: $(VENV)/.local-installed ## Load the demo's small school into the running stack
	@$(PY) -m tools.school

token: $(VENV)/.local-installed ## ROLE= [NAME=]: print a token of a role, or of a person of the sample
	@$(PY) -m tools.tokens --role "$(ROLE)" --name "$(NAME)"

mail: $(VENV)/.local-installed ## [N=number]: list the mail that the running stack has sent, or show one
	@$(PY) -m tools.mail $(N)

import-oulad: $(VENV)/.local-installed ## DATA=folder [COURSES=aaa-2013j,...] [CHECK=1]: import real teaching records
	@test -n "$(DATA)" || { echo "name the folder: make import-oulad DATA=..." >&2; exit 2; }
	@$(PY) -m tools.oulad "$(DATA)" $(if $(COURSES),--courses "$(COURSES)") \
		$(if $(filter-out 0,$(CHECK)),--check)

import-oneroster: $(VENV)/.local-installed ## DATA=folder [DRY_RUN=1] [SUBJECT=column]: import a school's OneRoster CSV files
	@test -n "$(DATA)" || { echo "name the folder: make import-oneroster DATA=..." >&2; exit 2; }
	@$(PY) -m tools.oneroster "$(DATA)" $(if $(SUBJECT),--subject "$(SUBJECT)") \
		$(if $(filter-out 0,$(DRY_RUN)),--dry-run)

evaluate-at-risk: $(VENV)/.evaluation-installed ## DATA=folder [CHOSEN_ON=bbb-2013b] [WRITE=1]: measure the at-risk rules on OULAD
	@test -n "$(DATA)" || { echo "name the folder: make evaluate-at-risk DATA=..." >&2; exit 2; }
	@$(PY) -m deploy.local with-stack -- $(PY) -m tools.at_risk "$(DATA)" \
		$(if $(CHOSEN_ON),--chosen-on "$(CHOSEN_ON)") $(if $(filter-out 0,$(WRITE)),--write)

# --- Testing ---------------------------------------------------------------------------------

# Each process has its own stack; the tests of a file share one. Two cores take three processes,
# since tests wait for servers half of the time. What needs programs of Debian, or installs the
# services, has targets of its own.
SIDE_BY_SIDE = -n 3 --dist loadfile --no-loadscope-reorder \
	--ignore tests/telemetry --ignore tests/browser --ignore tests/releases/test_install.py

# What kills, stops, rebuilds, replaces and secures, on stacks of its own, which takes as long as all
# else together.
FAULTS = tests/chaos tests/simulation tests/resilience tests/releases tests/secured \
	tests/reporting/rebuild

test: $(VENV)/.dev-installed ## Run all tests but those of test-faults; ARGS are passed to pytest
	@$(PY) -m pytest $(SIDE_BY_SIDE) $(FAULTS:%=--ignore %) $(ARGS)

test-faults: $(VENV)/.dev-installed ## Run the tests that kill, stop, restore, rebuild, roll and secure services and servers
	@$(PY) -m pytest $(SIDE_BY_SIDE) $(or $(ARGS),$(FAULTS))

test-unit: $(VENV)/.dev-installed ## Run the tests that need no server
	@$(PY) -m pytest -n 2 --dist loadfile --without-servers tests/unit tests/contracts $(ARGS)

# What is searched by faults takes hours at full size, and so has a target of its own.
SEARCHED = tests/chaos tests/simulation

test-all: $(VENV)/.dev-installed ## Run the tests of both with full-size data, except those of test-reliability
	@COURSESTREAM_TEST_FULL=1 $(PY) -m pytest $(SIDE_BY_SIDE) $(SEARCHED:%=--ignore %) $(ARGS)

test-reliability: $(VENV)/.dev-installed ## Run chaos and simulation with full-size data, for hours; print their progress
	@COURSESTREAM_TEST_FULL=1 $(PY) -m pytest -s $(or $(ARGS),$(SEARCHED))

simulate: $(VENV)/.dev-installed ## [SECONDS=60] [SEED=...]: search crashes and interleavings that lose or double an event
	@PYTHONHASHSEED=0 $(PY) -m tests.simulation --seconds $(or $(SECONDS),60) $(if $(SEED),--seed "$(SEED)")

mutation: $(VENV)/.mutation-installed ## Find mistakes in the core rules that no unit test would notice
	@$(PY) -m tests.mutation

check-install: $(VENV)/.dev-installed ## Install four services by the commands of docs/install.md, on servers with TLS and logins
	@$(PY) -m pytest tests/releases/test_install.py $(ARGS)

check-telemetry: $(VENV)/.dev-installed ## Test traces, metrics and alerts on a stack; needs Debian's package prometheus
	@command -v promtool >/dev/null || { echo "install Debian's package prometheus" >&2; exit 2; }
	@$(PY) -m pytest tests/telemetry $(ARGS)

test-browser: $(VENV)/.browser-installed $(CONTRACTS_VENV)/.contracts-installed ## Test the dashboard and mail in a browser; needs Debian's package chromium
	@command -v chromium >/dev/null || { echo "install Debian's package chromium" >&2; exit 2; }
	@$(PY) -m pytest tests/browser $(ARGS)

screenshots: $(VENV)/.browser-installed ## Write pictures of the dashboard and of mail to docs/images; needs chromium, too
	@command -v chromium >/dev/null || { echo "install Debian's package chromium" >&2; exit 2; }
	@$(PY) -m tests.browser

fuzz: $(VENV)/.fuzz-installed ## [SECONDS=60]: fuzz the decoding of records
	@$(PY) -m tests.fuzz $(or $(SECONDS),60)

chaos: $(VENV)/.dev-installed ## [SECONDS=120] [SEED=...] [SOAK=1]: inject faults under load; nothing may be lost or doubled
	@$(PY) -m tests.chaos $(if $(SECONDS),--seconds $(SECONDS)) $(if $(SEED),--seed $(SEED)) \
		$(if $(filter-out 0,$(SOAK)),--soak) $(ARGS)

bench: $(VENV)/.dev-installed $(RIVALS_INSTALLED) ## [NAME=...] [RIVALS=1]: run benchmarks; prints ratios measured in one run
	@$(PY) -m tests.bench $(if $(RIVALS_INSTALLED),--rivals) $(NAME)

fix: $(VENV)/.dev-installed ## Format the code and repair what the linter can
	$(PY) -m ruff check --fix .
	$(PY) -m ruff format .

check: $(VENV)/.dev-installed ## Check lint, format, types and layers
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy .
	$(VENV)/bin/lint-imports

check-contracts: $(VENV)/.local-installed $(CONTRACTS_VENV)/.contracts-installed ## Lint the API documents, generate clients and use one
	@$(PY) -m tools.contracts

docs: $(DOCS_VENV)/.docs-installed ## Build the documentation as a site in .local/site
	@$(DOCS_VENV)/bin/python -m tools.site

check-deploy: $(CONTRACTS_VENV)/.contracts-installed ## Check the Dockerfile, the Helm chart and its examples
	@$(CONTRACTS_VENV)/bin/python -m tools.charts

test-images: $(VENV)/.local-installed ## Build each service's image and run the demo through them (root; buildah, debootstrap)
	@$(PY) -m tools.images

audit: $(AUDIT_VENV)/.audit-installed ## Look up every locked package in PyPI's advisories
	@$(AUDIT_VENV)/bin/python -m tools.audit

sbom: $(AUDIT_VENV)/.audit-installed ## Write a bill of materials for each service to .local/sbom
	@$(AUDIT_VENV)/bin/python -m tools.sbom .local/sbom

# --- Databases and events --------------------------------------------------------------------

# The databases named by the environment, else those of the running stack, else temporary ones.
# What a shell has read from .local/env may be of a stack that has ended.
NAMED_DATABASES = $$COURSES_DATABASE_URL$$ENROLLMENT_DATABASE_URL$$PROGRESS_DATABASE_URL$$REPORTING_DATABASE_URL
DATABASE_VARIABLES = [ -n "$(NAMED_DATABASES)" -a -z "$$COURSESTREAM_STACK" ] \
	|| [ ! -f .local/env ] || { . ./.local/env; unset COURSESTREAM_STACK; };
SERVICES = $(or $(SERVICE),courses enrollment progress reporting)
WITH_DATABASES = $(DATABASE_VARIABLES) $(PY) -m deploy.local with-postgres --
# Each service in turn; stops at the first failure.
FOR_EACH = sh -ec 'for service in $(SERVICES); do $(PY) -m services.$$service $(1); done'
NEED_SERVICE = @test -n "$(SERVICE)" || { echo "name the service: make $@ SERVICE=..." >&2; exit 2; }

db-generate: $(VENV)/.dev-installed ## SERVICE= NAME=: generate a migration from the models
	$(NEED_SERVICE)
	@test -n "$(NAME)" || { echo "name the migration: make $@ SERVICE=$(SERVICE) NAME=..." >&2; exit 2; }
	@$(PY) -m services.$(SERVICE) db-generate "$(NAME)"

db-push: $(VENV)/.dev-installed ## SERVICE=: recreate a scratch database from the models
	$(NEED_SERVICE)
	@$(WITH_DATABASES) $(call FOR_EACH,db-push)

db-migrate: $(VENV)/.dev-installed ## [SERVICE=]: apply the migrations
	@$(WITH_DATABASES) $(call FOR_EACH,migrate)

db-check: $(VENV)/.dev-installed ## [SERVICE=]: fail if models and migrations differ
	@$(PY) -m deploy.local with-postgres -- $(call FOR_EACH,db-check)

events: $(VENV)/.dev-installed ## Write schemas and documents from the event catalog
	@$(PY) -m tools.events

openapi: $(VENV)/.local-installed ## Write docs/openapi and docs/problems.md from the services
	@for service in $(SERVICES); do \
		$(PY) -m services.$$service openapi > docs/openapi/$$service.json || exit 1; \
	done
	@$(PY) -m tools.contracts.problems

configuration: $(VENV)/.local-installed ## Write docs/configuration.md from the settings classes
	@$(PY) -m tools.configuration

# --- Set-up ----------------------------------------------------------------------------------

# A name on PATH may be a shim that fails here, so each is tried, unless PYTHON=... names one.
PYTHONS = $(or $(PYTHON),python3 python3.13 python3.12 python3.11 python3.14 \
	/usr/bin/python3 /usr/local/bin/python3)
define INSTALL
	@fits() { "$$1" -c 'import sys, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }; \
	if [ -n "$(PYTHON)" ] && ! fits "$(PYTHON)"; then \
		echo "PYTHON=$(PYTHON) is not a Python 3.11+ with the module venv. Name another one, or" \
			"none, to use the first that fits." >&2; \
		exit 2; \
	fi; \
	for python in $(PYTHONS); do \
		if fits "$$python"; then \
			"$$python" deploy/local/bootstrap.py $(@D) $<; \
			case $$? in \
				0) touch $@; exit 0 ;; \
				3) ;; \
				130) exit 130 ;; \
				*) exit 1 ;; \
			esac; \
		fi; \
	done; \
	echo "No Python 3.11+ that can install packages was found. Install one (Debian and" \
		"Ubuntu: python3 and python3-venv), or name it: make PYTHON=/path/to/python3 ..." >&2; \
	exit 1
endef

$(VENV)/.%-installed: requirements/%.txt
	$(INSTALL)

$(CONTRACTS_VENV)/.%-installed: requirements/%.txt
	$(INSTALL)

$(DOCS_VENV)/.%-installed: requirements/%.txt
	$(INSTALL)

$(AUDIT_VENV)/.%-installed: requirements/%.txt
	$(INSTALL)

$(RIVALS_VENV)/.%-installed: requirements/%.txt
	$(INSTALL)

lock: $(VENV)/.local-installed ## Pin the dependency groups of pyproject.toml in requirements/ (maintainers)
	@test -x $(UV) || { $(PY) -m venv .local/uv && .local/uv/bin/python -m pip install -q uv; }
	@for name in courses enrollment progress reporting sbom local dev fuzz browser mutation evaluation rivals contracts docs audit; do \
		UV_CACHE_DIR=.local/uv-cache $(UV) pip compile --quiet $(LOCK) \
			--group $$name --output-file requirements/$$name.txt || exit 1; \
	done

clean: ## Remove everything these targets created; stop `make up` first
	@[ ! -e .local/run/up/kept.json ] || $(PY) -m deploy.local delete-data
	rm -rf $(VENV) $(CONTRACTS_VENV) $(DOCS_VENV) $(AUDIT_VENV) $(RIVALS_VENV) .local .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache mutants
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
