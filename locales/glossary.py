"""The glossary read from glossary.toml, and what does not fit between it and the explanations."""

import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from pydantic import ValidationError, model_validator

from domain.conversation import Frozen
from domain.errors import FlowError
from domain.glossary import MESSAGES, Glossary, Term
from domain.ids import GERMAN, MessageId
from locales.catalog import Catalog
from locales.findings import Finding, Rule
from locales.languages import FOLDER

FILE: Final = "glossary.toml"


class _GlossaryFile(Frozen):
    term: tuple[Term, ...]

    @model_validator(mode="after")
    def _each_once(self) -> "_GlossaryFile":
        slugs = Counter(term.slug for term in self.term)
        forms = Counter(form for term in self.term for form in (*term.words, *term.forms, *term.exact))
        twice = [name for name, times in (slugs + forms).items() if times > 1]
        nameless = [term.slug for term in self.term if not term.words and not term.exact]
        if twice or nameless:
            message = f"stands there twice: {twice}; has no words: {nameless}"
            raise ValueError(message)
        return self


def load_glossary(folder: Path = FOLDER) -> Glossary:
    """Read all terms of a catalogue folder in their order; raises FlowError when the file is wrong."""
    path = folder / FILE
    try:
        return Glossary(_GlossaryFile.model_validate(tomllib.loads(path.read_text(encoding="utf-8"))).term)
    except (OSError, tomllib.TOMLDecodeError, ValidationError) as error:
        raise FlowError(f"{path.name}: {error}") from error


def lint_glossary(catalog: Catalog, glossary: Glossary) -> Iterator[Finding]:
    """Yield terms to explain without an explanation, and explanations of what is no such term."""
    wanted = {MessageId(MESSAGES + term.slug) for term in glossary.terms if term.explained}
    there = {name for name in catalog.resources[GERMAN].messages if name.startswith(MESSAGES)}
    for name in sorted(wanted - there):
        yield Finding(Rule.MISSING, f"{name} is missing: glossary.toml explains the term", GERMAN)
    for name in sorted(there - wanted):
        yield Finding(Rule.UNKNOWN, f"{name} explains no term of glossary.toml", GERMAN)
