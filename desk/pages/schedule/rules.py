"""The rules of a place: those in force, and those that have ended with what came in their place."""

from dataclasses import dataclass
from datetime import date

from starlette.responses import Response

from desk.pages.schedule.unknown import unknown_place
from desk.rule_words import rule_details, rule_text, validity_text
from desk.schedule_addresses import rule_address, week_address
from desk.schedule_scope import load_scope
from desk.typed import monday_of
from desk.visit import Visit
from domain.ids import RuleId
from storage.schedule import RuleLine


@dataclass(frozen=True, slots=True)
class RuleView:
    """A rule as the page shows it."""

    when: str
    adviser: str
    details: str
    validity: str
    successor: str
    """What came in its place, for one that has ended."""
    change: str
    end: str


async def rules(visit: Visit) -> Response:
    """Show the rules of a place with their history."""
    async with visit.deps.database.reading() as reader:
        scope = await load_scope(visit, reader)
    place = scope.place(visit.request.path_params["ort"])
    if place is None:
        return await unknown_place(visit)
    lines = [line for line in scope.rules if line.rule.place == place.id]
    successors = {line.rule.replaces: line for line in lines if line.rule.replaces is not None}
    views = [(line, _view(line, successors)) for line in lines]
    return await visit.show(
        "rules.html",
        f"Regeln, {place.name}",
        place=place,
        back=week_address(place.id, monday_of(visit.today)),
        current=[view for line, view in views if line.in_force_on(visit.today)],
        ended=[view for line, view in _latest_first(views, visit.today)],
    )


def _latest_first(views: list[tuple[RuleLine, RuleView]], today: date) -> list[tuple[RuleLine, RuleView]]:
    ended = [pair for pair in views if not pair[0].in_force_on(today)]
    return sorted(ended, key=lambda pair: pair[0].rule.valid_to or date.min, reverse=True)


def _view(line: RuleLine, successors: dict[RuleId, RuleLine]) -> RuleView:
    rule = line.rule
    follows = successors.get(rule.id)
    return RuleView(
        when=rule_text(rule),
        adviser=line.adviser,
        details=rule_details(rule),
        validity="" if line.once else validity_text(rule.valid_from, rule.valid_to),
        successor="" if follows is None else f"{rule_text(follows.rule)}, {follows.adviser}",
        change="" if line.once else rule_address(rule.place, rule.id),
        end=rule_address(rule.place, rule.id, ending=True),
    )
