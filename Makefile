# Everything is done by scripts/dev.py, which also runs where there is no make: python scripts/dev.py demo
PYTHON ?= python3

help:
	@echo "make demo    see it work on a real server"
	@echo "make serve   keep that server running at http://127.0.0.1:9090, until Ctrl-C"
	@echo "make test    lint, types, unit tests, and live tests on that server"
	@echo "make more    benchmarks, older servers, and the live tests of the sync library that make test leaves out"
	@echo "make STEP    for one of: $(STEPS)"

STEPS := demo serve test more setup lint sync bindings types package benchmark versions unit live twins tests

.PHONY: help $(STEPS)
$(STEPS):
	@$(PYTHON) scripts/dev.py $@
