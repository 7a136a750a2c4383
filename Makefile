# `make help` lists what there is to make.

PREFIX ?= /usr/local
SWIFT ?= swift
RELEASE = $(SWIFT) build -c release --static-swift-stdlib --product archive
BINARY = .build/release/archive
DEMO = .build/demo.db

.PHONY: help demo test lint readme build set-up install install-strip uninstall bench clean

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/make \1\t\2/p' Makefile | expand -t 22

demo: build ## build, read Samples/, and ask who received or was proposed for a Cờ thi đua in 2023
	@rm -f $(DEMO) $(DEMO)-journal $(DEMO)-wal $(DEMO)-shm
	$(BINARY) ingest --db $(DEMO) Samples
	@echo
	$(BINARY) query awards --db $(DEMO) --award "Cờ thi đua" --year 2023

test: set-up ## run all tests
	$(SWIFT) test

lint: ## check the layout of the source
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests Schema

readme: set-up ## write what the README's commands print now into it
	$(SWIFT) build --product archive
	bash .ci/readme

build: set-up ## build the release binary
	$(RELEASE)

set-up: ## get the libraries it builds on (sqlite3, libxml2, nettle, libarchive), where they are missing
	@bash .ci/set-up

install: build ## install under PREFIX (/usr/local), with shell completions; DESTDIR is honoured
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 $(STRIP) $(BINARY) "$(DESTDIR)$(PREFIX)/bin/archive"
	install -d "$(DESTDIR)$(PREFIX)/share/bash-completion/completions"
	install -d "$(DESTDIR)$(PREFIX)/share/zsh/site-functions"
	install -d "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d"
	$(BINARY) --generate-completion-script bash \
	  > "$(DESTDIR)$(PREFIX)/share/bash-completion/completions/archive"
	$(BINARY) --generate-completion-script zsh \
	  > "$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_archive"
	$(BINARY) --generate-completion-script fish \
	  > "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/archive.fish"

install-strip: STRIP = -s
install-strip: install ## the same, without debugging symbols (a much smaller file)

uninstall: ## remove what install put there
	rm -f "$(DESTDIR)$(PREFIX)/bin/archive" \
	  "$(DESTDIR)$(PREFIX)/share/bash-completion/completions/archive" \
	  "$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_archive" \
	  "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/archive.fish"

bench: build ## measure against the sqlite3 shell (needs it and python3); BENCH="--articles 10000" for less
	python3 Benchmarks/measure.py $(BINARY) $(addprefix --peer ,$(wildcard ../shared/peers/regex_sqlite.py)) $(BENCH)

clean: ## remove everything built
	rm -rf .build
