"""The glossary that comes with Lotse: its terms are found in every form, each explanation has its term."""

import re
from pathlib import Path

import pytest

from domain.errors import FlowError
from domain.glossary import Glossary, Term, TermRule
from locales.catalog import Catalog
from locales.glossary import FILE, lint_glossary, load_glossary
from ops.check import check_words
from tests.locales.small import small_catalog

GLOSSARY = load_glossary()
INFLECTED = {
    "amt": "amts amtes ämter ämtern",
    "antrag": "antrags antrages anträge anträgen",
    "bescheid": "bescheids bescheides bescheide",
    "platz": "platzes plätze plätzen",
    "paket": "pakets paketes pakete paketen",
    "schein": "scheins scheines scheine scheinen",
    "nachweis": "nachweises nachweise nachweisen",
    "erlaubnis": "erlaubnisse erlaubnissen",
    "verfahren": "verfahrens",
    "zentrum": "zentrums zentren",
    "dienst": "diensts dienstes dienste diensten",
    "vertrag": "vertrags vertrages verträge verträgen",
    "titel": "titels titeln",
    "recht": "rechts rechtes",
    "geld": "gelds geldes",
    "verbot": "verbots verbotes verbote verboten",
    "behörde": "behörden",
    "stelle": "stellen",
    "karte": "karten",
    "bescheinigung": "bescheinigungen",
    "bestätigung": "bestätigungen",
}
"""How words with these ends go on in other cases and in the plural."""


def kept(text: str) -> list[str]:
    return [text[one.start : one.end] for one in GLOSSARY.find(text)]


def test_all_terms_have_their_rule() -> None:
    rules = [term.rule for term in GLOSSARY.terms]
    assert len(rules) == 94
    assert {rule: rules.count(rule) for rule in TermRule} == {
        TermRule.KEEP: 12,
        TermRule.EXPLAIN: 60,
        TermRule.TRANSLATE: 22,
    }


def test_every_explanation_has_its_term_and_the_other_way_round(catalog: Catalog) -> None:
    assert list(lint_glossary(catalog, GLOSSARY)) == []


@pytest.mark.parametrize("term", [one for one in GLOSSARY.terms if one.kept], ids=lambda term: term.slug)
def test_each_form_is_found_as_a_whole_with_its_own_term(term: Term) -> None:
    for form in (*term.words, *term.forms, *term.exact):
        (found,) = GLOSSARY.find(f"Hier steht {form}.")
        assert (found.start, found.end, found.term) == (11, 11 + len(form), term)


def inflected(word: str) -> list[str]:
    return [
        word[: -len(end)] + (one.capitalize() if word[-len(end)].isupper() else one)
        for end, others in INFLECTED.items()
        if word.casefold().endswith(end) and word[:1].isupper() and " " not in word
        for one in others.split()
    ]


@pytest.mark.parametrize("term", [one for one in GLOSSARY.terms if one.kept], ids=lambda term: term.slug)
def test_a_term_is_found_in_every_case_and_in_the_plural(term: Term) -> None:
    forms = [one for word in (*term.words, *term.forms) for one in inflected(word)]
    assert [one for one in forms if kept(f"Hier steht {one} im Text.") != [one]] == []


def test_words_go_on_in_other_cases() -> None:
    assert inflected("Meldeamt") == ["Meldeamts", "Meldeamtes", "Meldeämter", "Meldeämtern"]
    assert inflected("Kita-Platz") == ["Kita-Platzes", "Kita-Plätze", "Kita-Plätzen"]


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("Gegen die Bescheide des Jobcenters geht Widerspruch.", ["Bescheide", "Jobcenters", "Widerspruch"]),
        ("Ihr Wohnberechtigungsschein (WBS) gilt ein Jahr.", ["Wohnberechtigungsschein (WBS)"]),
        ("Das Kommunale Integrationszentrum (KI) hilft.", ["Kommunale Integrationszentrum (KI)"]),
        ("Die KI hat das geschrieben.", []),
        ("Ich sage Ihnen Bescheid. Bitte geben Sie uns Bescheid.", []),
        ("Der bescheidene Mann lernt in bescheidenen Verhältnissen.", []),
        ("Ihre Anmeldung zum Kurs fehlt.", []),
        (
            "Für die Anmeldung brauchen Sie die Wohnungsgeberbestätigung.",
            ["Anmeldung", "Wohnungsgeberbestätigung"],
        ),
        ("Der Jobcenter-Termin ist am Montag.", ["Jobcenter"]),
        ("Aufenthaltserlaubnis nach § 24 AufenthG", ["Aufenthaltserlaubnis nach § 24 AufenthG"]),
        ("Mit der Aufenthaltserlaubnis nach 24 Monaten", ["Aufenthaltserlaubnis"]),
        ("Die Ausbildungsduldung und die Duldung", ["Ausbildungsduldung", "Duldung"]),
        ("Мені прийшов bescheid від Auslanderbehorde", ["bescheid", "Auslanderbehorde"]),
        ("ذهبت إلى الJobcenter أمس", ["Jobcenter"]),
        ("Bu adam kim, bilmiyorum but jmd fragt", []),
        ("Das SGB II und das SGB XII", ["SGB II", "SGB XII"]),
        ("Agentur\nfür Arbeit", ["Agentur\nfür Arbeit"]),
        ("Der Termin, die Frist, der Antrag", []),
    ],
)
def test_what_stays_german(text: str, terms: list[str]) -> None:
    assert kept(text) == terms


def test_each_term_is_explained_once_in_the_order_of_the_text() -> None:
    text = "Die Duldung: Ihr Bescheid kommt vom Jobcenter. Bescheide haben Fristen. Ihre Duldungen gelten."
    assert GLOSSARY.explained(text) == ("duldung", "bescheid")
    assert GLOSSARY.explained("") == ()


def test_messages_and_terms_that_miss_each_other_are_named(tmp_path: Path) -> None:
    texts = "glossary-duldung = Das\nglossary-weg = Was\n"
    catalog = small_catalog(tmp_path, texts, texts)
    (tmp_path / FILE).write_text(
        '[[term]]\nslug = "duldung"\nrule = "keep+explain"\nwords = ["Duldung"]\n'
        '[[term]]\nslug = "kita"\nrule = "keep+explain"\nwords = ["Kita"]\n',
        encoding="utf-8",
    )
    assert [str(one) for one in lint_glossary(catalog, load_glossary(tmp_path))] == [
        "[de] missing-message: glossary-kita is missing: glossary.toml explains the term",
        "[de] unknown-message: glossary-weg explains no term of glossary.toml",
    ]
    lines = [one.line() for one in check_words({}, tmp_path)]
    assert any("glossary-kita" in line for line in lines)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('[[term]]\nslug = "a"\nrule = "keep"\n', "has no words: ['a']"),
        ('[[term]]\nslug = "a"\nrule = "keep"\nwords = ["Ab"]\n' * 2, "twice: ['a', 'Ab']"),
        ('[[term]]\nslug = "A b"\nrule = "keep"\nwords = ["Ab"]\n', "slug"),
        ("[[term\n", "glossary.toml"),
    ],
)
def test_a_wrong_file_is_refused_in_words(tmp_path: Path, content: str, said: str) -> None:
    (tmp_path / FILE).write_text(content, encoding="utf-8")
    with pytest.raises(FlowError, match=re.escape(said)):
        load_glossary(tmp_path)


def test_without_terms_nothing_is_found() -> None:
    assert Glossary().find("Das Jobcenter") == ()
