"""What has become of a broadcast, to look at and to keep: numbers only, nobody's name."""

import csv
import io
from collections.abc import Iterator

from starlette.responses import Response

from desk import words
from desk.broadcast_addresses import reference
from desk.broadcast_previews import frozen_previews
from desk.broadcast_view import by_name, meant, numbers, title
from desk.broadcast_words import RECIPIENTS, people
from desk.german import local, shown
from desk.pages.broadcasts.common import (
    Opened,
    load,
    name_of,
    names_of,
    preview_of,
    unknown_broadcast,
)
from desk.visit import Visit
from domain.broadcast_steps import may_decide
from domain.broadcasts import RecipientState, Report
from storage.broadcast_progress import progress

_BOM = "\ufeff"
"""Tells spreadsheets that the file is UTF-8."""


async def report_page(visit: Visit, opened: Opened) -> Response:
    """Show the numbers at the end."""
    broadcast, names = opened.broadcast, opened.names
    async with visit.deps.database.reading() as reader:
        report = await progress(reader, broadcast)
        author = await names_of(reader, broadcast)
        releaser = await name_of(reader, broadcast.released_by, broadcast.organisation)
    preview = await preview_of(visit, opened)
    languages = [(names.language(code), number) for code, number in report.by_language.items()]
    channels = [(words.CHANNELS.get(code, code), number) for code, number in report.by_channel.items()]
    towns = broadcast.content.audience.municipalities
    return await visit.show(
        "broadcast_report.html",
        f"Rundnachricht {reference(broadcast.id)}, Bericht",
        head=opened.head,
        report=report,
        total=people(report.total),
        numbers=[one for one in numbers(report) if one.number != "0" or one.key == "sent"],
        languages=by_name(languages),
        channels=by_name(channels),
        author=author,
        releaser=releaser,
        released=None if broadcast.released_at is None else shown(broadcast.released_at, visit.now),
        finished=None if broadcast.finished_at is None else shown(broadcast.finished_at, visit.now),
        towns=", ".join(names.municipality(code) for code in towns),
        meant=meant(broadcast.content.audience, names),
        texts=frozen_previews(broadcast, preview, names),
        undecided=people(report.undecided) if report.undecided else "",
        may_decide=may_decide(broadcast, visit.member) is None,
    )


async def report_file(visit: Visit) -> Response:
    """Return the numbers as a file for spreadsheets."""
    opened = await load(visit)
    if opened is None or not opened.broadcast.state.frozen:
        return await unknown_broadcast(visit)
    async with visit.deps.database.reading() as reader:
        report = await progress(reader, opened.broadcast)
    text = io.StringIO()
    csv.writer(text, delimiter=";", lineterminator="\r\n").writerows(_lines(opened, report))
    name = f"{reference(opened.broadcast.id)}.csv"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(_BOM + text.getvalue(), media_type="text/csv; charset=utf-8", headers=headers)


def _lines(opened: Opened, report: Report) -> Iterator[tuple[str, str]]:
    broadcast, names = opened.broadcast, opened.names
    yield "Rundnachricht", reference(broadcast.id)
    yield "Vorlage", title(broadcast.content, names)
    for text, moment in (("Freigegeben", broadcast.released_at), ("Beendet", broadcast.finished_at)):
        yield text, "" if moment is None else f"{local(moment):%d.%m.%Y %H:%M}"
    yield "Personen", str(report.total)
    counted = {
        RecipientState.SENT: report.sent,
        RecipientState.PLANNED: report.waiting,
        RecipientState.UNREACHABLE: report.unreachable,
        RecipientState.FAILED: report.failed,
        RecipientState.SKIPPED: report.skipped,
        RecipientState.UNKNOWN: report.unknown,
    }
    for state, number in counted.items():
        yield RECIPIENTS[state], str(number)
    yield "davon so gelassen", str(report.left)
    yield "davon ohne Wunsch nach Nachrichten", str(report.left_unwanted)
    yield "Nicht mehr gesendet, ohne Wunsch nach Nachrichten", str(report.skipped_unwanted)
    yield "Inzwischen gelöscht", str(report.erased)
    for language, number in sorted(report.by_language.items()):
        yield f"Gesendet, {names.language(language)}", str(number)
    for channel, number in sorted(report.by_channel.items()):
        yield f"Gesendet, {words.CHANNELS.get(channel, channel)}", str(number)
