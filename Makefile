# make run opens the app; make test runs the tests; make check the linters; make bench the measurements.
VENV := .venv
PY := $(VENV)/bin/python
PIP := $(PY) -m pip --disable-pip-version-check --quiet
TESTS := QT_QPA_PLATFORM=offscreen $(PY) -m pytest

.PHONY: run test quick check bench holidays lock clean

run: $(VENV)/run
	@$(PY) -m compileall -q prebirth
	@.ci/open $(PY)

test: $(VENV)/dev
	$(TESTS) -n 2

quick: $(VENV)/dev
	$(TESTS) -n 2 -m "not slow"

check: $(VENV)/dev
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/mypy
	$(VENV)/bin/lint-imports
	$(VENV)/bin/vulture

holidays: $(VENV)/dev
	$(PY) -m tests.form.bank_holidays

bench: $(VENV)/dev
	QT_QPA_PLATFORM=offscreen $(PY) -m tests.bench

lock: $(VENV)/dev
	$(PIP) install pip-tools
	for kind in "" "-dev"; do $(PY) -m piptools compile --quiet --upgrade --strip-extras --generate-hashes --no-emit-index-url --no-emit-find-links --no-header --annotation-style=line $${kind:+--extra dev} -o requirements$$kind.lock pyproject.toml; done

clean:
	rm -rf $(VENV) build dist

$(PY):
	@.ci/system
	python3 -m venv $(VENV)

$(VENV)/run: requirements.lock | $(PY)
	$(PIP) install --require-hashes -r requirements.lock
	@touch $@

$(VENV)/dev: requirements-dev.lock | $(PY)
	$(PIP) install --require-hashes -r requirements-dev.lock
	@touch $@
