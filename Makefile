# make run opens the app; make test runs the tests; make check the linters; make bench the measurements.
VENV := .venv
PY := $(VENV)/bin/python
PIP := $(PY) -m pip --disable-pip-version-check --quiet
LOCK := $(PY) -m piptools compile --quiet --upgrade --strip-extras --allow-unsafe --generate-hashes --no-emit-index-url --no-emit-find-links --no-header --annotation-style=line
# What pytest makes of the tests is kept between runs, also where Python is told to keep nothing.
TESTS := QT_QPA_PLATFORM=offscreen PYTHONDONTWRITEBYTECODE= $(PY) -m pytest
WORKERS := -n 2 --dist worksteal

.PHONY: run kills kills-team schemas test quick fuzz check claim bench windows test-windows deb test-deb test-wheel bench-packages bench-team screenshots screens workbench translations mutants sbom licences audit holidays readme lock clean

run: $(VENV)/run
	@$(PY) -m compileall -q prebirth
	@.ci/open $(PY)

test: $(VENV)/dev
	$(TESTS) $(WORKERS)

quick: $(VENV)/dev
	$(TESTS) $(WORKERS) -m "not slow"

# Ten thousand broken inputs for each reader of files, each within 500 MB and 5 seconds; with what was seen.
fuzz: $(VENV)/dev
	for reader in json pdf rows keys form manifest sealed copy note; do $(PY) -m tests.faults.fuzz $$reader 10000 0 || exit 1; done

check: $(VENV)/dev
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/mypy
	$(VENV)/bin/lint-imports
	$(VENV)/bin/vulture

# What the app says of whole cases week by week, of their benign twins, and of two in which all is well.
claim: $(VENV)/dev
	$(PY) -m tests.claim.measure

holidays: $(VENV)/dev
	$(PY) -m tests.form.public_holidays

# Started as an installed program starts, its modules compiled before.
bench: $(VENV)/dev
	@$(PY) -m compileall -q prebirth
	QT_QPA_PLATFORM=offscreen $(PY) -m tests.bench

bench-team: $(VENV)/dev
	QT_QPA_PLATFORM=offscreen $(PY) -m tests.bench.team

# Five laptops and a cheat among them, many times: tests/team/test_workbench.py.
workbench: $(VENV)/dev
	WORKBENCH=100 $(PY) -m pytest -q tests/team/test_workbench.py

bench-packages: windows deb
	QT_QPA_PLATFORM= $(PY) -m tests.bench.packages

# What is given out, into dist/, with its sums. PYTHON_WINDOWS names the official embeddable zip file of Python where there is one;
# PREBIRTH_SIGN_KEY and PREBIRTH_SIGN_WORD name a key for signing and the file with its pass-phrase.
windows: $(VENV)/audit
	@.ci/system windows
	PYTHONPATH=. $(PY) .ci/packages/windows.py

test-windows: windows
	$(TESTS) tests/packages/test_builds.py tests/packages/test_inside.py tests/packages/test_windows.py

deb: $(VENV)/audit
	@.ci/system deb
	PYTHONPATH=. $(PY) .ci/packages/debian.py

test-deb: deb
	$(TESTS) tests/packages/test_debian.py

test-wheel: $(VENV)/dev
	@.ci/system wheel
	$(TESTS) tests/packages/test_wheels.py

schemas: $(VENV)/dev
	$(PY) -m tests.schemas

translations: $(VENV)/dev
	QT_QPA_PLATFORM=offscreen $(PY) -m tests.translations

# The table of copies in README.md, from their declarations.
readme: $(VENV)/dev
	$(PY) -m tests.readme

# Kills a process at random moments in every act of a vault; KILLS says how often.
kills: $(VENV)/dev
	nice -n 15 $(PY) -m tests.faults.kills $(or $(KILLS),300)

# Kills a laptop in the middle of a team's round, half of them over a folder and half over a database.
kills-team: $(VENV)/dev
	nice -n 15 $(PY) -m tests.team.kills $(or $(KILLS),100)

screenshots: $(VENV)/dev
	QT_QPA_PLATFORM=offscreen $(PY) -m tests.screenshots

# Every page, dialog, state and copy in three palettes and four sizes, on one sheet; ONLY="dark, 200" names some.
screens: $(VENV)/dev
	QT_QPA_PLATFORM=offscreen $(PY) -m tests.screens_sheet "$(ONLY)"

mutants: $(VENV)/audit
	QT_QPA_PLATFORM=offscreen $(PY) -m tests.mutants $(ONLY)

# Every part that an installed app has, by name, version and hash, as the CycloneDX standard lists them; their licences: make licences.
sbom: $(VENV)/audit
	@mkdir -p build
	PYTHONWARNINGS=ignore $(VENV)/bin/cyclonedx-py requirements --pyproject pyproject.toml --mc-type application --sv 1.6 --of JSON --output-reproducible -o build/sbom.cdx.json requirements.lock
	@echo build/sbom.cdx.json

licences: $(VENV)/audit
	$(VENV)/bin/pip-licenses --order=license --with-urls --packages $$(sed -n 's/^\([A-Za-z0-9_.-]*\)==.*/\1/p' requirements.lock)

# The one target that asks the network: whether a known fault concerns one of the parts.
audit: $(VENV)/audit
	$(VENV)/bin/pip-audit --require-hashes --disable-pip -r requirements.lock

lock: $(VENV)/dev
	$(PIP) install pip-tools
	$(LOCK) -o requirements.lock pyproject.toml
	$(LOCK) --extra dev -o requirements-dev.lock pyproject.toml
	$(LOCK) --extra audit --constraint requirements-dev.lock -o requirements-audit.lock pyproject.toml

clean:
	rm -rf $(VENV) build dist

$(PY):
	@.ci/system
	python3 -m venv $(VENV)

$(VENV)/run: requirements.lock | $(PY)
	$(PIP) install --require-hashes -r requirements.lock
	@touch $@

$(VENV)/dev: requirements-dev.lock | $(PY)
	@.ci/system tests
	$(PIP) install --require-hashes -r requirements-dev.lock
	@touch $@

$(VENV)/audit: requirements-audit.lock | $(VENV)/dev
	$(PIP) install --require-hashes -r requirements-audit.lock
	@touch $@
