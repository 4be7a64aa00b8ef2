"""What no model may touch is found: numbers, dates, times, amounts, addresses, codes, names, terms."""

import time

import pytest

from domain.case_codes import check_character, show_case_code
from domain.directory import Directory, Municipality, Organisation, Place, Relocation
from domain.errors import BusyError, LotseError
from domain.ids import MunicipalityId, OrganisationId, PlaceId, RelocationId
from domain.translation import PartKind
from tests.translation.engines import DIRECTORY, GLOSSARY, NOW, parts
from translation.known_parts import KnownParts
from translation.parts import names_of
from translation.ports import Code

DE = Code("de")
CODE = show_case_code("K7M29QX" + check_character("K7M29QX"))


def found(text: str, language: str = "de") -> list[tuple[str, str]]:
    return [
        (one.shown.kind.value, one.shown.text)
        for one in parts().find(text, Code(language))
        if one.shown is not None
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Am 3. Dezember 2026 um 14:30 Uhr", [("date", "3. Dezember 2026"), ("time", "14:30")]),
        ("Am 03.12.2026 um 9 Uhr oder 14.30 Uhr", [("date", "03.12.2026"), ("time", "9"), ("time", "14.30")]),
        ("3.12. oder 2026-12-03, 3/12/26", [("date", "3.12."), ("date", "2026-12-03"), ("date", "3/12/26")]),
        ("Es kostet 1.250,50 € oder 30 Euro.", [("amount", "1.250,50 €"), ("amount", "30 Euro")]),
        ("Rufen Sie an: 0241 432-0.", [("phone", "0241 432-0")]),
        ("+49 (0)241 4320 oder 116 117", [("phone", "+49 (0)241 4320"), ("number", "116 117")]),
        ("Mail an amt_1@stadt.example.org!", [("email", "amt_1@stadt.example.org")]),
        ("Siehe https://kim.example/a_b?c=1.", [("url", "https://kim.example/a_b?c=1")]),
        ("Siehe www.kim.example, stadt.de/hilfe und @kim_bot", [
            ("url", "www.kim.example"),
            ("url", "stadt.de/hilfe"),
            ("url", "@kim_bot"),
        ]),
        (f"Ihr Code ist {CODE}.", [("case_code", CODE)]),
        (f"Ihr Code ist {CODE[:4]} – {CODE[-4:]}.", [("case_code", f"{CODE[:4]} – {CODE[-4:]}")]),
        (f"Ihr Code ist {CODE[:4]}\u2011{CODE[-4:]}.", [("case_code", f"{CODE[:4]}\u2011{CODE[-4:]}")]),
        (f"code {CODE.lower()}", [("case_code", CODE.lower())]),
        ("Um 9–12 Uhr für 2 Personen, 50 %", [("number", "9–12"), ("number", "2"), ("number", "50 %")]),
        ("Nach § 24 und §§ 25a, Niveau B1, Haus 12a", [
            ("number", "§ 24"),
            ("number", "§§ 25a"),
            ("number", "B1"),
            ("number", "12a"),
        ]),
        ("Rathaus Beispielstadt, Kirchstraße", [("name", "Rathaus Beispielstadt"), ("name", "Kirchstraße")]),
        ("Der Bescheid vom Jobcenter", [("term", "Bescheid"), ("term", "Jobcenter")]),
        ("z.B. Uhr.Bitte kommen", []),
        ("Guten Tag, wie geht es Ihnen?", []),
        ("MITTWOCH ganz-kalt", []),
    ],
)  # fmt: skip
def test_parts_of_german_sentences(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("موعدي يوم ٣/١٢/٢٠٢٦ الساعة ١٠:٣٠", "ar", [("date", "٣/١٢/٢٠٢٦"), ("time", "١٠:٣٠")]),
        ("من ۲ طفل دارم، شماره ۰۲۴۱۱۲۳۴۵", "fa", [("number", "۲"), ("phone", "۰۲۴۱۱۲۳۴۵")]),
        ("دفعت ب٥٠ €", "ar", [("amount", "٥٠ €")]),
        ("وصلني Bescheid من الJobcenter", "ar", [("term", "Bescheid"), ("term", "Jobcenter")]),
        ("Прийшов лист з kita про 200 грн", "uk", [("term", "kita"), ("number", "200")]),
        ("3 Dezember is not a German date here", "en", [("number", "3")]),
    ],
)
def test_parts_of_other_sentences(text: str, language: str, expected: list[tuple[str, str]]) -> None:
    assert found(text, language) == expected


def test_only_terms_with_an_explanation_name_it() -> None:
    shown = [one.shown for one in parts().find("Die Duldung vom BAMF", DE)]
    assert [(one.text, one.term) for one in shown if one] == [("Duldung", "duldung"), ("BAMF", None)]


@pytest.mark.parametrize("text", ["<P0>", "< p 3 >", "<P1", "<>", "a <0> b", "‹Р2›"])
def test_what_looks_like_a_placeholder_is_protected_without_being_shown(text: str) -> None:
    (one,) = parts().find(text, DE)
    assert one.shown is None


def test_names_are_those_of_the_installation() -> None:
    town, office = MunicipalityId("m"), OrganisationId("o")
    directory = Directory(
        organisations=(Organisation(office, "Stadt Beispiel", "SB"),),
        municipalities=(Municipality(town, "Beispiel", office),),
        places=(Place(PlaceId("p"), town, "Altes Rathaus", "Am Markt 1a\n52134 Beispiel", "Raum 3"),),
        relocations=(
            Relocation(RelocationId("r"), PlaceId("p"), NOW.date(), NOW.date(), "Ring 7, Beispiel", "Saal"),
        ),
    )
    assert set(names_of(directory)) == {
        "Stadt Beispiel", "Beispiel", "Altes Rathaus", "Raum 3", "Saal", "Am Markt 1a", "52134 Beispiel",
        "Ring 7", "Am Markt", "Ring",
    }  # fmt: skip


@pytest.mark.parametrize(
    "text",
    ["a" * 10_000, "1" * 10_000, "1." * 5_000, "a.b-" * 2_500, "<P" * 5_000, "0 (" * 3_300, "§" * 10_000],
)
def test_long_odd_texts_take_no_time(text: str) -> None:
    begin = time.monotonic()
    parts().find(text, DE)
    assert time.monotonic() - begin < 5


async def test_names_follow_the_directory_and_stay_while_it_cannot_be_read() -> None:
    answers: list[Directory | LotseError] = [DIRECTORY, BusyError(), Directory()]

    async def read() -> Directory:
        answer = answers.pop(0)
        if isinstance(answer, LotseError):
            raise answer
        return answer

    known = KnownParts(GLOSSARY, read)
    lengths = [len((await known()).find("Im Rathaus Beispielstadt", DE)) for _ in range(3)]
    assert lengths == [1, 1, 0]


def test_every_kind_has_an_example() -> None:
    samples = f"1, 3.12.2026, 9:30, 5 €, 0241 12345, a@b.de, www.a.de, {CODE}, Beispielstadt, Duldung"
    assert {kind for kind, _ in found(samples)} == {kind.value for kind in PartKind}
