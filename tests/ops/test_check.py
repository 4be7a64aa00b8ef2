"""`lotse check`: clean as it comes, and one message for each thing that is broken."""

import json
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import bindparam, text, update

from domain.conversation import Conversation, Parked
from domain.findings import Finding
from domain.ids import FlowId, Lang, PersonId, StepId
from flows.library import DEFINITIONS, load_flows
from locales.languages import FOLDER
from ops.check import Installation, as_json, format_line, run_check
from storage.conversations import store_conversation
from storage.crypto import SecretKey
from storage.database import open_database
from storage.migrate import upgrade
from storage.people import add_person
from storage.statements import Dialect, Statement
from storage.tables import conversation
from storage.vault import open_vault

if TYPE_CHECKING:
    from tests.fixtures.postgres import FreshPostgres

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
SECRET = SecretKey.parse("a secret key for tests, longer than 32 characters")
OTHER_SECRET = SecretKey.parse("another key for tests, longer than 32 characters")
FLOWS = load_flows()
IN_URGENCY = "intake/urgency [en] "
GONE = "3 live conversations wait here, but the step is gone: name its successor in [renamed]"

_AGE = Statement(text("UPDATE alembic_version SET version_num = '0000'"))
_DAMAGE = Statement(update(conversation).values(state=bindparam("damaged")))


@pytest.fixture
def flows_folder(tmp_path: Path) -> Path:
    """A copy of the flows, to be broken."""
    return Path(shutil.copytree(DEFINITIONS, tmp_path / "flows"))


@pytest.fixture
def catalogues(tmp_path: Path) -> Path:
    """A copy of the catalogues, to be broken."""
    return Path(
        shutil.copytree(FOLDER, tmp_path / "locales", ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    )


@pytest.fixture
def url(dialect: Dialect, tmp_path: Path, request: pytest.FixtureRequest) -> str:
    """The address of a database that has nothing in it yet."""
    if dialect is Dialect.SQLITE:
        return f"sqlite:///{tmp_path / 'lotse.db'}"
    fresh: FreshPostgres = request.getfixturevalue("fresh_postgres")
    return fresh()


def replace_in(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text, f"{path.name} does not contain {old!r}"
    path.write_text(text.replace(old, new), encoding="utf-8")


def lines(findings: list[Finding]) -> list[str]:
    return [format_line(found) for found in findings]


async def test_what_comes_with_lotse_is_clean_without_any_setting() -> None:
    assert lines(await run_check()) == []


async def test_a_broken_flow_is_one_line(flows_folder: Path) -> None:
    replace_in(flows_folder / "privacy.toml", 'next = "kept"', 'next = "keept"')
    assert lines(await run_check(flows_folder=flows_folder)) == [
        "privacy/delete_sure unknown-target: no: leads to keept, which does not exist"
    ]


async def test_a_flow_that_cannot_be_read_is_one_line_and_the_flows_that_need_it_others(
    flows_folder: Path,
) -> None:
    replace_in(flows_folder / "language.toml", 'kind = "choice"', 'kind = "riddle"')
    first, *others = lines(await run_check(flows_folder=flows_folder))
    assert first.startswith("unreadable: language.toml: step.choose.kind: Input should be 'choice'")
    assert others == ["language missing-step: the program needs this flow"]


async def test_a_message_that_no_language_has_is_missing_in_german(flows_folder: Path) -> None:
    replace_in(flows_folder / "menu.toml", 'prompt = "menu-ask"', 'prompt = "menu-question"')
    assert lines(await run_check(flows_folder=flows_folder)) == [
        "menu/choose [de] missing-message: menu-question is missing"
    ]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            "urgency-normal = {normal}",
            "urgency-normal = {deadline}",
            IN_URGENCY + "same-label: urgency-normal and urgency-deadline have the same words: {folded}",
        ),
        (
            "urgency-normal = {normal}",
            "urgency-normal = Nothing of all this is urgent at all",
            IN_URGENCY
            + "label-too-long: urgency-normal “Nothing of all this is urgent at all” has 36 characters, "
            + "28 fit: button alone in its row",
        ),
        (
            "urgency-normal = {normal}\n",
            "",
            IN_URGENCY + "missing-message: urgency-normal is missing",
        ),
        (
            "urgency-normal = {normal}",
            "urgency-normal = {{ $time }}",
            "[en] different-placeholders: urgency-normal has the placeholders $time; German has none",
        ),
    ],
)
async def test_a_broken_catalogue_is_one_line_with_flow_step_and_language(
    catalogues: Path, old: str, new: str, expected: str
) -> None:
    path = catalogues / "en" / "flows.ftl"
    words = dict(
        line.split(" = ", 1) for line in path.read_text(encoding="utf-8").splitlines() if " = " in line
    )
    named = {
        "normal": words["urgency-normal"],
        "deadline": words["urgency-deadline"],
        "folded": words["urgency-deadline"].casefold(),
    }
    replace_in(path, old.format(**named), new.format(**named))
    assert lines(await run_check(catalogue_folder=catalogues)) == [expected.format(**named)]


async def test_two_topics_with_the_same_words_are_one_line(catalogues: Path) -> None:
    path = catalogues / "en" / "topics.ftl"
    replace_in(path, "topic-wohnen = ", "topic-wohnen = Work\n# before: ")
    replace_in(path, "topic-arbeit = ", "topic-arbeit = Work\n# before: ")
    assert lines(await run_check(catalogue_folder=catalogues)) == [
        "intake/topics [en] same-label: topic-wohnen and topic-arbeit have the same words: work"
    ]


async def test_catalogues_without_a_list_of_languages_are_one_line(tmp_path: Path) -> None:
    (found,) = await run_check(catalogue_folder=tmp_path)
    assert format_line(found).startswith("unreadable: languages.toml:")


async def test_problems_of_the_settings_are_passed_on() -> None:
    (found,) = await run_check(settings_problems=["LOTSE_HTTP_PORT: must be a port number from 0 to 65535"])
    assert format_line(found) == "setting: LOTSE_HTTP_PORT: must be a port number from 0 to 65535"


async def test_findings_for_machines_are_a_list() -> None:
    findings = [Finding("same-label", "the same", FlowId("intake"), StepId("urgency"), Lang("uk"))]
    assert json.loads(as_json(findings)) == [
        {"rule": "same-label", "message": "the same", "flow": "intake", "step": "urgency", "language": "uk"}
    ]
    assert json.loads(as_json([])) == []


async def test_a_database_that_does_not_exist_yet_is_no_finding_and_is_not_made(tmp_path: Path) -> None:
    path = tmp_path / "lotse.db"
    assert await run_check(Installation(f"sqlite:///{path}", secret=SECRET)) == []
    assert not path.exists()


async def test_an_empty_database_is_no_finding(url: str) -> None:
    assert await run_check(Installation(url, secret=SECRET)) == []


async def test_a_database_of_another_revision_is_one_line(url: str) -> None:
    await upgrade(url)
    database = await open_database(url)
    async with database.transaction() as tx:
        await tx.execute(_AGE)
    await database.close()
    (found,) = lines(await run_check(Installation(url, secret=SECRET)))
    assert found.startswith("database: revision 0000, this program needs ")
    assert found.endswith("; run `lotse db upgrade`")


async def test_a_wrong_address_is_one_line() -> None:
    assert lines(await run_check(Installation("mysql://somewhere/lotse"))) == [
        "database: LOTSE_DATABASE_URL: sqlite or postgresql are possible, not mysql"
    ]


def waiting_at(step: str, *, revision: str = "old", parked: bool = False) -> Conversation:
    """A live conversation at a step of the intake, perhaps behind a look at privacy."""
    intake = {"flow": FlowId("intake"), "revision": revision, "step": StepId(step)}
    front = {
        "flow": FlowId("privacy"),
        "revision": FLOWS[FlowId("privacy")].revision,
        "step": StepId("choose"),
    }
    return Conversation.model_validate(
        {
            **(front if parked else intake),
            "parked": Parked.model_validate(intake) if parked else None,
            "language": Lang("uk"),
            "started_at": NOW,
            "updated_at": NOW,
        }
    )


async def store(url: str, *states: Conversation) -> None:
    """Store conversations of as many people."""
    await upgrade(url)
    database = await open_database(url)
    vault = await open_vault(SECRET, url)
    for number, state in enumerate(states):
        person = PersonId(f"person{number}")
        box = await vault.ensure_key(person)
        async with database.transaction() as tx:
            await add_person(tx, person, Lang("uk"), NOW)
            await store_conversation(tx, box, person, state, version=None, expires_at=None)
    await vault.close()
    await database.close()


async def test_conversations_at_a_step_that_is_gone_are_one_line_a_step(url: str) -> None:
    await store(url, waiting_at("hobbies"), waiting_at("hobbies"), waiting_at("hobbies", parked=True))
    found = lines(await run_check(Installation(url, secret=SECRET)))
    assert found == [f"intake/hobbies conversation-without-a-step: {GONE}"]


async def test_a_step_with_a_successor_is_no_finding(url: str, flows_folder: Path) -> None:
    await store(url, waiting_at("hobbies"), waiting_at("hobbies", parked=True))
    replace_in(flows_folder / "intake.toml", "stages = 12", 'stages = 12\nrenamed = { hobbies = "wishes" }')
    assert lines(await run_check(Installation(url, secret=SECRET), flows_folder=flows_folder)) == []


async def test_conversations_at_steps_that_still_exist_are_no_finding(url: str) -> None:
    await store(url, waiting_at("wishes"), waiting_at("wishes", parked=True))
    assert lines(await run_check(Installation(url, secret=SECRET))) == []


async def test_without_the_key_conversations_are_not_looked_at(url: str) -> None:
    await store(url, waiting_at("hobbies"))
    assert lines(await run_check(Installation(url))) == []


async def test_the_wrong_key_is_one_line(url: str) -> None:
    await store(url, waiting_at("hobbies"))
    (found,) = lines(await run_check(Installation(url, secret=OTHER_SECRET)))
    assert found == "database: LOTSE_SECRET_KEY does not fit this keyring: it was made with another key"


async def test_a_conversation_that_cannot_be_read_is_counted(url: str) -> None:
    await store(url, waiting_at("hobbies"))
    database = await open_database(url)
    async with database.transaction() as tx:
        await tx.execute(_DAMAGE, damaged=b"\x01 not what was sealed")
    await database.close()
    (found,) = lines(await run_check(Installation(url, secret=SECRET)))
    assert found == "conversation-without-a-step: 1 live conversations cannot be read by this program"


async def test_an_erased_person_is_nobodys_finding(url: str) -> None:
    await store(url, waiting_at("hobbies"))
    vault = await open_vault(SECRET, url)
    await vault.forget(PersonId("person0"))
    await vault.close()
    assert lines(await run_check(Installation(url, secret=SECRET))) == []


def test_the_copies_are_what_is_checked(flows_folder: Path, catalogues: Path) -> None:
    def names(folder: Path, pattern: str) -> Iterator[str]:
        return (path.name for path in sorted(folder.rglob(pattern)))

    assert list(names(flows_folder, "*.toml")) == list(names(DEFINITIONS, "*.toml"))
    assert list(names(catalogues, "*.ftl")) == list(names(FOLDER, "*.ftl"))
