"""Help lines: numbers as data, words from the catalogues, nothing unverified."""

from pathlib import Path

import pytest

from domain.errors import FlowError
from locales.catalog import Catalog
from locales.help_lines import load_help_lines
from locales.languages import Language, load_languages
from locales.wording import Wording


@pytest.mark.parametrize("language", load_languages(), ids=lambda language: language.tag)
def test_every_language_shows_the_same_verified_numbers(catalog: Catalog, language: Language) -> None:
    lines = Wording(catalog, language.tag).help_lines()
    assert [line.number for line in lines][:4] == ["112", "110", "116 117", "116 016"]
    assert len(lines) == 13
    assert all(line.text for line in lines)


def test_an_unverified_number_is_kept_but_not_shown(catalog: Catalog) -> None:
    unverified = [line.number for line in load_help_lines() if not line.verified]
    assert unverified == ["0800 500 225 0"]
    shown = {line.number for line in Wording(catalog, catalog.languages[0].tag).help_lines()}
    assert not shown & set(unverified)


def test_what_is_dialled_is_what_is_shown() -> None:
    for line in load_help_lines():
        assert line.tel == line.number.replace(" ", "")


def test_a_wrong_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "help_lines.toml"
    path.write_text('[[line]]\nid = "x"\nnumber = "call us"\n', encoding="utf-8")
    with pytest.raises(FlowError, match=r"help_lines\.toml"):
        load_help_lines(path)
