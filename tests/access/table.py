"""The table: every address of the process, and whom it answers how. What is not in it may not be there."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from domain.api_keys import ApiRight
from domain.staff import Role


class Where(StrEnum):
    """Whose record an address names."""

    OWN = "of one's own organisation and municipality"
    TOWN = "of another municipality of one's organisation"
    BODY = "of another organisation"
    SHARED = "of another organisation, in one's own municipality"
    UNSURE = "of another organisation, from somebody who does not know the municipality"
    UNKNOWN = "of nobody"


THINGS = ("ort", "regel", "nummer", "booking", "broadcast")
"""What addresses name besides records: a place, a rule of office hours, a change of them, and so on."""
THINGS_OF = (Where.OWN, Where.TOWN, Where.BODY, Where.UNKNOWN)
FOREIGN = (Where.TOWN, Where.BODY, Where.SHARED, Where.UNSURE)


class Door(StrEnum):
    """What an address says to somebody who is not logged in."""

    LOGIN = "leads to the log-in"
    JSON = "401, for a script"
    OPEN = "has no door"


EVERYBODY = frozenset(Role)
ADVISERS = frozenset({Role.CASE_MANAGER, Role.TEAM_LEAD})
PLANNERS = frozenset({Role.ADMINISTRATION, Role.TEAM_LEAD})
PROTECTION = frozenset({Role.DATA_PROTECTION})


@dataclass(frozen=True)
class DeskCall:
    """An address of the desk: which roles it opens for, and what it answers them about what is their own.

    Roles it does not open for hear 403. About a foreign record everybody hears 404, as about none at all; but
    those of `wide` look after all municipalities of their organisation.
    """

    method: str
    path: str
    opens: frozenset[Role] = EVERYBODY
    own: int = 200
    wide: frozenset[Role] = frozenset()
    door: Door = Door.LOGIN
    queries: tuple[str, ...] = ("",)
    form: Mapping[str, str] = field(default_factory=dict)
    claimed: bool = False
    """Whether the record is to be claimed by who calls."""
    ends: bool = False
    """Whether the session is another one afterwards."""
    locked: bool = False
    """Whether a locked session may call it too."""
    stage: str = ""
    """Where one's own broadcast or appointment has to be before the call; see `lists.begin_again`."""
    refuses: frozenset[Role] = frozenset()
    """Who sees the thing, but hears 403 about this step of it."""

    @property
    def about_record(self) -> bool:
        """Whether the address names a record."""
        return "{code}" in self.path

    @property
    def about(self) -> tuple[Where, ...]:
        """Whose things the address is asked about: records, or what else it names; else nobody's."""
        if self.about_record:
            return tuple(Where)
        named = any(f"{{{thing}}}" in self.path for thing in THINGS)
        return THINGS_OF if named else (Where.OWN,)


LISTS = (
    "",
    "ansicht=offen",
    "ansicht=frei",
    "ansicht=meine",
    "ansicht=frist",
    "ansicht=ohne-termin",
    "ansicht=abgeschlossen",
    "gemeinde=monschau",
    "gemeinde=aachen",
    "sprache=ti",
    "sprache=kmr",
    "sort=neueste",
    "sort=wartezeit",
    "sort=termin",
    "dringlichkeit=gefahr",
    "thema=gesundheit",
    "termin=woche",
    "termin=ohne",
    "nach={town_key}",
    "vor={town_key}",
    "nach={body_key}",
    "vor={body_key}",
    "nach={shared_key}",
    "vor={unsure_key}",
)
"""Ways to ask for a list; the keys are those of foreign records."""
NEWS = ("", "seit=0", "seit=0&gemeinde=monschau", "seit=0&gemeinde=aachen", "seit=0&nach={body_key}")
RECORD = ("", "verdeckt=1", "ansicht=offen", "ansicht=meine&sort=neueste", "ansicht=frei&gemeinde=aachen")
"""Opened from a list, a record shows the way to its neighbours there."""

VERSION = {"version": "1"}
WEEKS = ("", "woche=2026-W48", "woche=2026-W49&sicht=liste&vorbei=ja", "sicht=person&person=fink")
CLOSE_ARKADEN = '{"edit": {"type": "close", "place": "arkaden", "first": "2026-11-27", "last": "2026-11-27"}}'
"""A Friday on which nobody has an appointment there."""
HOURS = {"uhr_von": "9:00", "uhr_bis": "12:00", "schritt": "30", "pause": "0", "p-meise": "ja"}
WEEKLY = {**HOURS, "person": "meise", "wochentag": "0", "rhythmus": "woche", "ab": "30.11.2026"}
FRIDAY = {"von": "27.11.2026"}
DAYS = ("", "tag=2026-11-25", "tag=2026-11-25&ort=hacklaender", "tag=2026-11-25&person=linde")
TOWNS = ("", "gemeinde=alsdorf", "gemeinde=monschau", "gemeinde=aachen", "gemeinde=unsicher")
STORED_REPLY = {"tun": "fest", "fest": "reply-read", "gesehen": '{"message":"reply-read","values":{}}'}
NEWS_PAGE = "/desk/rundnachrichten/{broadcast}"
FREE_TEXT = {**VERSION, "vorlage": "frei", "text": "Guten Tag", "gemeinde-wuerselen": "ja"}
CLERKS = frozenset({Role.ADMINISTRATION})
"""They write broadcasts; the team lead releases them."""

DESK = (
    DeskCall("GET", "/desk", own=307, door=Door.OPEN),
    DeskCall("GET", "/desk/", own=303),
    DeskCall("GET", "/desk/start"),
    DeskCall("GET", "/desk/eingang", ADVISERS, queries=LISTS),
    DeskCall("GET", "/desk/eingang/neues", ADVISERS, door=Door.JSON, queries=NEWS),
    DeskCall(
        "GET",
        "/desk/suche",
        ADVISERS | PROTECTION,
        303,
        queries=("code={town_code}", "code={body_code}", "code={shared_code}"),
    ),
    DeskCall("GET", "/desk/faelle/{code}", ADVISERS, queries=RECORD),
    DeskCall(
        "GET",
        "/desk/faelle/{code}/protokoll",
        ADVISERS | PROTECTION,
        wide=PROTECTION,
        queries=("", "vor={town_entry}", "vor={body_entry}", "vor={shared_entry}"),
    ),
    DeskCall(
        "GET", "/desk/faelle/{code}/abschluss", ADVISERS, claimed=True, queries=("", "weiter=/desk/eingang")
    ),
    DeskCall("POST", "/desk/faelle/{code}/uebernehmen", ADVISERS, 303, form=VERSION),
    DeskCall("POST", "/desk/faelle/{code}/rueckgabe", ADVISERS, 303, form=VERSION, claimed=True),
    DeskCall(
        "POST",
        "/desk/faelle/{code}/abschluss",
        ADVISERS,
        303,
        form={**VERSION, "grund": "settled"},
        claimed=True,
    ),
    DeskCall("POST", "/desk/faelle/{code}/oeffnen", ADVISERS, 409, form=VERSION, claimed=True),
    DeskCall("GET", "/desk/faelle/{code}/neues", ADVISERS, door=Door.JSON, queries=("", "nach=0")),
    DeskCall("GET", "/desk/faelle/{code}/antwort", ADVISERS, 303, queries=("", "ansicht=offen")),
    DeskCall("POST", "/desk/faelle/{code}/antwort", ADVISERS, 409, form=STORED_REPLY),
    DeskCall("POST", "/desk/faelle/{code}/antwort", ADVISERS, 303, form=STORED_REPLY, claimed=True),
    DeskCall("POST", "/desk/faelle/{code}/antwort/entwurf", ADVISERS, 204, form={"text": "Guten Tag"}),
    DeskCall("POST", "/desk/faelle/{code}/antwort/zurueckholen", ADVISERS, 303, form=VERSION),
    DeskCall("POST", "/desk/faelle/{code}/gespraech/ende", ADVISERS, 303, claimed=True),
    DeskCall("GET", "/desk/sprechzeiten", ADVISERS | PLANNERS, 303, queries=("", "ort=hacklaender")),
    DeskCall("GET", "/desk/sprechzeiten/{ort}", ADVISERS | PLANNERS, queries=WEEKS),
    DeskCall("GET", "/desk/sprechzeiten/{ort}/regeln", PLANNERS),
    DeskCall("GET", "/desk/sprechzeiten/{ort}/regeln/neu", PLANNERS),
    DeskCall("POST", "/desk/sprechzeiten/{ort}/regeln/neu", PLANNERS, 303, form=WEEKLY),
    DeskCall("GET", "/desk/sprechzeiten/{ort}/regeln/{regel}", PLANNERS),
    DeskCall("POST", "/desk/sprechzeiten/{ort}/regeln/{regel}", PLANNERS, 303, form=WEEKLY),
    DeskCall("GET", "/desk/sprechzeiten/{ort}/regeln/{regel}/ende", PLANNERS),
    DeskCall(
        "POST",
        "/desk/sprechzeiten/{ort}/regeln/{regel}/ende",
        PLANNERS,
        303,
        form={"letzter": "30.11.2026"},
    ),
    DeskCall("GET", "/desk/sprechzeiten/{ort}/aktionstag", PLANNERS),
    DeskCall(
        "POST", "/desk/sprechzeiten/{ort}/aktionstag", PLANNERS, 303, form={**HOURS, "tag": "28.11.2026"}
    ),
    DeskCall("GET", "/desk/sprechzeiten/{ort}/abwesenheit", PLANNERS),
    DeskCall(
        "POST",
        "/desk/sprechzeiten/{ort}/abwesenheit",
        PLANNERS,
        303,
        form={**FRIDAY, "person": "meise", "art": "leave"},
    ),
    DeskCall("GET", "/desk/sprechzeiten/{ort}/schliessung", PLANNERS, queries=("", "von=27.11.2026")),
    DeskCall("POST", "/desk/sprechzeiten/{ort}/schliessung", PLANNERS, 303, form=FRIDAY),
    DeskCall("GET", "/desk/sprechzeiten/{ort}/umzug", PLANNERS),
    DeskCall("POST", "/desk/sprechzeiten/{ort}/umzug", PLANNERS, 303, form={**FRIDAY, "adresse": "Weg 1"}),
    DeskCall("GET", "/desk/sprechzeiten/{ort}/posten", PLANNERS),
    DeskCall(
        "POST",
        "/desk/sprechzeiten/{ort}/posten",
        PLANNERS,
        303,
        form={"person": "meise", "ohne_ende": "ja"},
    ),
    DeskCall(
        "POST",
        "/desk/sprechzeiten/{ort}/aufheben",
        PLANNERS,
        303,
        form={"art": "closure", "nummer": "{closure}"},
    ),
    DeskCall("GET", "/desk/aenderungen", PLANNERS),
    DeskCall("POST", "/desk/aenderungen", PLANNERS, 409, form={"aenderung": CLOSE_ARKADEN, "stand": "alt"}),
    DeskCall("GET", "/desk/aenderungen/vorschau", PLANNERS),
    DeskCall("POST", "/desk/aenderungen/vorschau", PLANNERS, form={"aenderung": CLOSE_ARKADEN}),
    DeskCall("GET", "/desk/aenderungen/{nummer}", PLANNERS),
    DeskCall("POST", "/desk/aenderungen/{nummer}/rueckgaengig", PLANNERS, 409),
    DeskCall("GET", "/desk/orte", PLANNERS),
    DeskCall("GET", "/desk/orte/{ort}", PLANNERS),
    DeskCall("POST", "/desk/orte/{ort}", PLANNERS, 409, form={"plaetze": "5", "stand": "alt"}),
    DeskCall("GET", "/desk/termine", ADVISERS | PLANNERS, queries=DAYS),
    DeskCall("POST", "/desk/termine/{booking}/gekommen", ADVISERS, 303, form=VERSION, stage="booked"),
    DeskCall("POST", "/desk/termine/{booking}/nicht-gekommen", ADVISERS, 303, form=VERSION, stage="booked"),
    DeskCall("POST", "/desk/termine/{booking}/zuruecknehmen", ADVISERS, 409, form=VERSION, stage="booked"),
    DeskCall("GET", "/desk/warteliste", PLANNERS, queries=TOWNS),
    DeskCall("GET", "/desk/rundnachrichten", PLANNERS),
    DeskCall("POST", "/desk/rundnachrichten", PLANNERS, 303, form={"vorlage": "frei"}),
    DeskCall("GET", f"{NEWS_PAGE}", PLANNERS, stage="draft"),
    DeskCall("POST", f"{NEWS_PAGE}/entwurf", PLANNERS, 303, form=FREE_TEXT, stage="draft"),
    DeskCall("GET", f"{NEWS_PAGE}/loeschen", PLANNERS, stage="draft"),
    DeskCall("POST", f"{NEWS_PAGE}/loeschen", PLANNERS, 303, form=VERSION, stage="draft"),
    DeskCall("POST", f"{NEWS_PAGE}/zurueckholen", PLANNERS, 303, stage="submitted"),
    DeskCall(
        "POST",
        f"{NEWS_PAGE}/angesehen",
        PLANNERS,
        303,
        form={**VERSION, "gesehen-de": "ja"},
        stage="submitted",
        refuses=CLERKS,
    ),
    DeskCall("GET", f"{NEWS_PAGE}/freigabe", PLANNERS, stage="submitted", refuses=CLERKS),
    DeskCall(
        "POST",
        f"{NEWS_PAGE}/freigabe",
        PLANNERS,
        303,
        form={**VERSION, "zahl": "1"},
        stage="submitted",
        refuses=CLERKS,
    ),
    DeskCall("GET", f"{NEWS_PAGE}/stand", PLANNERS, door=Door.JSON, stage="released"),
    DeskCall("GET", f"{NEWS_PAGE}/anhalten", PLANNERS, stage="released"),
    DeskCall("POST", f"{NEWS_PAGE}/anhalten", PLANNERS, 303, stage="released"),
    DeskCall("GET", f"{NEWS_PAGE}/fortsetzen", PLANNERS, stage="stopped", refuses=CLERKS),
    DeskCall("POST", f"{NEWS_PAGE}/fortsetzen", PLANNERS, 303, stage="stopped", refuses=CLERKS),
    DeskCall("GET", f"{NEWS_PAGE}/beenden", PLANNERS, stage="stopped", refuses=CLERKS),
    DeskCall("POST", f"{NEWS_PAGE}/beenden", PLANNERS, 303, stage="stopped", refuses=CLERKS),
    DeskCall("GET", f"{NEWS_PAGE}/unklar", PLANNERS, stage="unknown", refuses=CLERKS),
    DeskCall(
        "POST",
        f"{NEWS_PAGE}/unklar",
        PLANNERS,
        303,
        form={"wahl": "lassen", "zahl": "1"},
        stage="unknown",
        refuses=CLERKS,
    ),
    DeskCall("GET", f"{NEWS_PAGE}/bericht.csv", PLANNERS, stage="released"),
    DeskCall("GET", "/desk/profil"),
    DeskCall("POST", "/desk/profil/telefon/code"),
    DeskCall("POST", "/desk/profil/telefon/hinweise", own=303, form={"ruhe_von": "22", "ruhe_bis": "7"}),
    DeskCall("POST", "/desk/profil/telefon/loesen", own=303),
    DeskCall("POST", "/desk/profil/kalender/neu", ADVISERS),
    DeskCall("POST", "/desk/profil/kalender/widerrufen", own=303, form={"kalender": "nobody-s"}),
    DeskCall("POST", "/desk/profil/belegt/adresse", ADVISERS, 422),
    DeskCall("POST", "/desk/profil/belegt/datei", ADVISERS, 422),
    DeskCall("POST", "/desk/profil/belegt/entfernen", own=303, form={"kalender": "nobody-s"}),
    DeskCall("GET", "/desk/kalender", PLANNERS),
    DeskCall("POST", "/desk/kalender/neu", PLANNERS, 303, form={"ort": "nobody-s"}),
    DeskCall("POST", "/desk/kalender/widerrufen", PLANNERS, 303, form={"kalender": "nobody-s"}),
    DeskCall("GET", "/desk/sitzung", door=Door.JSON),
    DeskCall("POST", "/desk/sitzung", own=303),
    DeskCall("GET", "/desk/sperre", own=303, locked=True),
    DeskCall("POST", "/desk/sperre", own=303, locked=True),
    DeskCall("POST", "/desk/sperren", own=303, ends=True, locked=True),
    DeskCall("POST", "/desk/abmelden", own=303, ends=True, locked=True),
    DeskCall("GET", "/desk/anmelden", own=303, door=Door.OPEN),
    DeskCall("POST", "/desk/anmelden", own=403, door=Door.OPEN),
    DeskCall("GET", "/desk/static/{path}", door=Door.OPEN),
)


@dataclass(frozen=True)
class ApiCall:
    """An address of the API: one of which rights it takes; without any it is open to everybody."""

    path: str
    rights: frozenset[ApiRight] = frozenset()
    own: int = 200
    queries: tuple[str, ...] = ("",)


RECORDS, SLOTS = frozenset({ApiRight.RECORDS}), frozenset({ApiRight.SLOTS})

API = (
    ApiCall("/api/", own=307),
    ApiCall("/api/openapi.json"),
    ApiCall(
        "/api/v1/records", RECORDS, queries=("", "limit=200", "since=2000-01-01T00:00:00Z", "after={after}")
    ),
    ApiCall("/api/v1/records/{code}", RECORDS),
    ApiCall("/api/v1/places", RECORDS | SLOTS),
    ApiCall("/api/v1/slots", SLOTS, queries=("place={place}", "place={place}&language=uk")),
)


@dataclass(frozen=True)
class ChatCall:
    """An address of the web chat: what it answers a stranger, and somebody with a conversation.

    For a POST that is the answer to the form of one's own page; a stranger has none and hears 403.
    """

    method: str
    path: str
    stranger: int = 200
    person: int = 200
    query: str = ""
    form: Mapping[str, str] = field(default_factory=dict)
    ends: bool = False
    """Whether the session is closed afterwards, or becomes somebody else's."""


CHAT = (
    ChatCall("GET", "/"),
    ChatCall("GET", "/o/{place}"),
    ChatCall("GET", "/language", stranger=303),
    ChatCall("GET", "/resume"),
    ChatCall("GET", "/r"),
    ChatCall("GET", "/leave", stranger=303, person=303, ends=True),
    ChatCall("GET", "/leer"),
    ChatCall("GET", "/calendar/{row}.ics", stranger=404),
    ChatCall("GET", "/chat/poll", stranger=403, query="after=0"),
    ChatCall("GET", "/chat/stream", stranger=204),
    ChatCall("GET", "/push/worker.js"),
    ChatCall("POST", "/push", 403, 404),
    ChatCall("POST", "/push/off", 403, 404),
    ChatCall("POST", "/push/mine", 403, 404),
    ChatCall("GET", "/sos"),
    ChatCall("GET", "/impressum"),
    ChatCall("GET", "/datenschutz"),
    ChatCall("GET", "/barrierefreiheit"),
    ChatCall("GET", "/static/{version}/{name}"),
    ChatCall("POST", "/chat/turn", 403, 303, form={"text": "/status"}),
    ChatCall("POST", "/chat/here", 403, 204),
    ChatCall("POST", "/language", 403, 303, form={"lang": "en"}),
    ChatCall("POST", "/resume", 403, 422, form={"code": "2222-2222", "pin": "000000"}),
    ChatCall("POST", "/r", 403, 422, form={"link": "x" * 43}),
    ChatCall("POST", "/resume-link", 403, 200),
    ChatCall("POST", "/continue", 403, 422),
    ChatCall("POST", "/leave", 403, 303, ends=True),
)


@dataclass(frozen=True)
class OpenCall:
    """An address for machines around it: what it answers everybody, whoever is logged in."""

    method: str
    path: str
    answer: int = 200


AROUND = (
    OpenCall("GET", "/healthz"),
    OpenCall("GET", "/readyz"),
    OpenCall("GET", "/metrics"),
    OpenCall("POST", "/telegram/webhook", 404),
    OpenCall("GET", "/kalender/{token}.ics", 404),
)
"""The webhook and calendars are there only for who knows their secret; Web Push only over https."""


def in_the_table() -> set[tuple[str, str]]:
    """Every address of the table."""
    return {
        *((call.method, call.path) for call in (*DESK, *CHAT, *AROUND)),
        *(("GET", call.path) for call in API),
    }
