"""The shape that all forms about office hours share: shown, sent, led on to the preview."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from starlette.responses import RedirectResponse, Response

from desk.addresses import PREVIEW
from desk.change_draft import first_draft, keep
from desk.filled import Filled
from desk.pages.schedule.preview import show_preview
from desk.pages.schedule.unknown import unknown_place
from desk.schedule_addresses import week_address
from desk.schedule_scope import Scope, in_scope, load_scope
from desk.typed import monday_of
from desk.visit import Visit
from domain.directory import Place
from domain.office_changes import Edit


@dataclass(frozen=True, slots=True)
class Desk:
    """Where an edit is being written: by whom, for which place."""

    visit: Visit
    scope: Scope
    place: Place


Values = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class EditPage:
    """A form. `values` is what it holds at first, None where nothing can be edited; `read` makes the edit."""

    template: str
    title: str
    values: Callable[[Desk], Values | None]
    read: Callable[[Desk, Filled], Edit | None]
    more: Callable[[Desk], Mapping[str, object]] = lambda _: {}
    """What the template needs beside the form."""
    owners_only: bool = False
    """Whether the house has to belong to the organisation."""

    async def show(self, visit: Visit) -> Response:
        """Show the form, filled in as far as the address says."""
        desk = await self._desk(visit)
        values = None if desk is None else self.values(desk)
        if desk is None or values is None:
            return await unknown_place(visit)
        asked = {name: value for name, value in visit.request.query_params.items() if name in values}
        return await self._form(desk, Filled({**values, **asked}, visit.today))

    async def send(self, visit: Visit) -> Response:
        """Read the form and lead on to the preview, or back to the form with what is wrong."""
        desk = await self._desk(visit)
        if desk is None or self.values(desk) is None:
            return await unknown_place(visit)
        form = Filled(visit.form, visit.today)
        edit = self.read(desk, form)
        if edit is None or not form.valid:
            return await self._form(desk, form, 422)
        return await to_preview(visit, edit)

    async def _desk(self, visit: Visit) -> Desk | None:
        async with visit.deps.database.reading() as reader:
            scope = await load_scope(visit, reader)
        place = scope.place(visit.request.path_params["ort"])
        if place is None or (self.owners_only and not scope.owns(place)):
            return None
        return Desk(visit, scope, place)

    async def _form(self, desk: Desk, form: Filled, status: int = 200) -> Response:
        title = f"{self.title}, {desk.place.name}"
        return await desk.visit.show(
            self.template,
            f"Fehler: {title}" if form.problems else title,
            status,
            heading=self.title,
            form=form,
            place=desk.place,
            scope=desk.scope,
            action=desk.visit.here.partition("?")[0],
            back=week_address(desk.place.id, monday_of(desk.visit.today)),
            advisers=[(one.id, one.display_name) for one in desk.scope.advisers],
            **self.more(desk),
        )


async def to_preview(visit: Visit, edit: Edit) -> Response:
    """Lead on to the preview of an edit; one that touches what is foreign is answered as unknown."""
    async with visit.deps.database.reading() as reader:
        scope = await load_scope(visit, reader)
        allowed = await in_scope(reader, scope, edit)
    if not allowed:
        return await unknown_place(visit)
    response = RedirectResponse(PREVIEW, 303)
    return response if keep(response, visit, edit) else await show_preview(visit, first_draft(edit))
