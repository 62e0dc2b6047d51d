# Everything is done by scripts/dev.py, which also runs where there is no make: python scripts/dev.py demo
PYTHON ?= python3

help:
	@echo "make demo    see it work on a real server"
	@echo "make serve   keep that server running at http://127.0.0.1:9090, until Ctrl-C"
	@echo "make test    every check there is; make STEP for one of: $(STEPS)"

STEPS := demo serve test setup lint sync bindings types package benchmark versions unit live tests

.PHONY: help $(STEPS)
$(STEPS):
	@$(PYTHON) scripts/dev.py $@
