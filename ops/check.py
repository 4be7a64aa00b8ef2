"""`lotse check`: flows, catalogues, settings, the database's revision, people who wait at a step now gone."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from domain.errors import FlowError, LotseError
from domain.findings import Finding
from domain.glossary import Glossary
from domain.ids import GERMAN, FlowId, MessageId
from flows.definition import Flow, Source
from flows.library import DEFINITIONS, read_flows
from flows.lint import lint_flows
from flows.messages import LabelGroup, MessageUse, Shown, label_groups, message_uses
from locales.catalog import Catalog
from locales.findings import Choice, Layout, Use
from locales.glossary import FILE as GLOSSARY
from locales.glossary import lint_glossary, load_glossary
from locales.languages import FOLDER
from locales.lint import lint as lint_catalogues
from ops.lost_steps import conversations_without_a_step
from storage.crypto import SecretKey
from storage.database import open_database, parse_url, sqlite_path
from storage.migrate import revision_status
from storage.vault import open_vault

SETTING = "setting"
DATABASE = "database"
UNREADABLE = "unreadable"

_ROWS = {1: Layout.ROW_OF_ONE, 2: Layout.ROW_OF_TWO, 3: Layout.ROW_OF_THREE}


@dataclass(frozen=True, slots=True)
class Installation:
    """Where a database may be, and the key to what is in it; without the key no conversation is looked at."""

    database_url: str
    keyring_url: str | None = None
    secret: SecretKey | None = None


async def run_check(
    installation: Installation | None = None,
    *,
    settings_problems: Sequence[str] = (),
    flows_folder: Path = DEFINITIONS,
    catalogue_folder: Path | None = None,
) -> list[Finding]:
    """Return everything that is broken; a database that does not exist yet is none of it."""
    flows, findings = read_flows(flows_folder)
    findings = [*findings, *lint_flows(flows), *check_words(flows, catalogue_folder)]
    findings += [Finding(SETTING, problem) for problem in settings_problems]
    if installation is not None:
        try:
            findings += await _database(installation, flows)
        except LotseError as error:
            findings.append(Finding(DATABASE, str(error)))
    return findings


def format_line(finding: Finding) -> str:
    """Return a finding as the line that people read."""
    return finding.line()


def as_json(findings: Sequence[Finding]) -> str:
    """Return the findings as a JSON list, for machines."""
    return json.dumps([asdict(finding) for finding in findings], ensure_ascii=False, indent=2)


def check_words(flows: Mapping[FlowId, Flow], folder: Path | None) -> list[Finding]:
    """Return what is broken in the catalogues of a folder (by default Lotse's own) and where it is shown."""
    folder = folder or FOLDER
    try:
        catalog = Catalog.load(folder)
        glossary = load_glossary(folder) if (folder / GLOSSARY).exists() else Glossary()
    except FlowError as error:
        return [Finding(UNREADABLE, str(error))]
    uses = flow_uses(flows)
    choices = [_choice(catalog, group) for group in label_groups(flows)]
    return [
        Finding(found.rule, found.message, found.flow, found.step, found.language)
        for found in (*lint_catalogues(catalog, uses, choices), *lint_glossary(catalog, glossary))
    ]


def flow_uses(flows: Mapping[FlowId, Flow]) -> list[Use]:
    """Return every place where a flow shows a message."""
    return [_use(use) for use in message_uses(flows)]


def _use(use: MessageUse) -> Use:
    match use.shown:
        case Shown.TEXT:
            layout = Layout.TEXT
        case Shown.BUTTON:
            layout = _ROWS[use.columns]
        case Shown.EDIT_BUTTON:
            layout = Layout.EDIT_BUTTON
    return Use(use.message, layout, use.flow, use.step)


def _choice(catalog: Catalog, group: LabelGroup) -> Choice:
    topics = _topic_labels(catalog) if group.source is Source.TOPICS else ()
    return Choice(group.flow, group.step, (*group.labels, *topics))


def _topic_labels(catalog: Catalog) -> Iterator[MessageId]:
    """Give the labels of all topics the catalogues know: any of them may be offered together."""
    return (name for name in catalog.resources[GERMAN].messages if name.startswith("topic-"))


async def _database(installation: Installation, flows: Mapping[FlowId, Flow]) -> list[Finding]:
    url = parse_url(installation.database_url)
    if url.get_backend_name() == "sqlite" and not sqlite_path(url).exists():
        return []
    status = await revision_status(installation.database_url)
    if status.current is None:
        return []
    if not status.is_current:
        note = f"revision {status.current}, this program needs {status.head}; run `lotse db upgrade`"
        return [Finding(DATABASE, note)]
    if installation.secret is None:
        return []
    return await _lost_steps(installation, installation.secret, flows)


async def _lost_steps(
    installation: Installation, secret: SecretKey, flows: Mapping[FlowId, Flow]
) -> list[Finding]:
    database = await open_database(installation.database_url)
    try:
        return await conversations_without_a_step(
            database,
            lambda: open_vault(secret, installation.database_url, installation.keyring_url),
            flows,
        )
    finally:
        await database.close()
