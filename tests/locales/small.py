"""Small catalogues in a folder of their own: German and English, written for one test."""

from collections.abc import Mapping
from pathlib import Path

from domain.ids import Lang
from locales.catalog import Catalog
from locales.provenance import write_provenance

_LANGUAGES = """\
[[language]]
tag = "de"
name = "Deutsch"
locale = "de"
script = "Latin"

[[language]]
tag = "en"
name = "English"
locale = "en_GB"
script = "Latin"
"""


def write_catalogue(folder: Path, texts: Mapping[str, str], languages: str = _LANGUAGES) -> Path:
    """Write one file of messages for each language, all translated from the German of now."""
    (folder / "languages.toml").write_text(languages, encoding="utf-8")
    for tag, text in texts.items():
        (folder / tag).mkdir(exist_ok=True)
        (folder / tag / "flows.ftl").write_text(text, encoding="utf-8")
    for tag in texts:
        if tag != "de":
            write_provenance(Lang(tag), folder)
    return folder


def small_catalog(folder: Path, german: str, english: str, *, strict: bool = False) -> Catalog:
    """Write and load a German and an English file."""
    return Catalog.load(write_catalogue(folder, {"de": german, "en": english}), strict=strict)
