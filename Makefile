# Everything is done by scripts/dev.py, which also runs where there is no make: python scripts/dev.py demo
PYTHON ?= python3

STEPS := demo serve test setup lint sync bindings types package unit live

.PHONY: $(STEPS)
$(STEPS):
	@$(PYTHON) scripts/dev.py $@
