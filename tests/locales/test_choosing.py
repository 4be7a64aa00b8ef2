"""What the codes of browsers and of Telegram hint at: all fifteen languages, and no wrong neighbour."""

import pytest

from locales.choosing import fitting, from_accepted
from locales.languages import load_languages

LANGUAGES = load_languages()


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.tag)
def test_every_language_is_found_by_its_own_tag(language: object) -> None:
    tag = str(getattr(language, "tag", ""))
    assert fitting(tag, LANGUAGES) == tag
    assert fitting(tag.upper(), LANGUAGES) == tag
    assert from_accepted(f"zh,{tag};q=0.8,en;q=0.1", LANGUAGES) == tag


@pytest.mark.parametrize(
    ("code", "tag"),
    [
        ("fa", "prs"), ("fa-AF", "prs"), ("fa-IR", "prs"), ("prs", "prs"), ("prs-AF", "prs"),
        ("ps-AF", "ps"), ("ps", "ps"),
        ("ku", "kmr"), ("kmr", "kmr"), ("ku-TR", "kmr"), ("ku_Latn_TR", "kmr"),
        ("hr", "bs"), ("sr", "bs"), ("sr-Latn-RS", "bs"), ("sr-Cyrl", "bs"), ("sh", "bs"), ("bs-BA", "bs"),
        ("mo", "ro"), ("ro-MD", "ro"),
        ("ar-SY", "ar"), ("en-US", "en"), ("de-AT", "de"), ("de-CH-1996", "de"), ("pt-br", None),
        ("uk-UA", "uk"), ("ru-KZ", "ru"), ("tr-TR", "tr"), ("fr-CM", "fr"), ("sq-XK", "sq"), ("bg-BG", "bg"),
    ],
)  # fmt: skip
def test_codes_lead_to_the_language_their_readers_read(code: str, tag: str | None) -> None:
    assert fitting(code, LANGUAGES) == tag


@pytest.mark.parametrize(
    "code",
    [
        "ckb",
        "ckb-IQ",
        "ku-Arab-IQ",
        "zh",
        "zh-Hans",
        "mk",
        "uz",
        "tg",
        "ur",
        "so",
        "ti",
        "az",
        "",
        None,
        "*",
        "-",
    ],
)
def test_other_languages_hint_at_none_of_ours(code: str | None) -> None:
    assert fitting(code, LANGUAGES) is None
