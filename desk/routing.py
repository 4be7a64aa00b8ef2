"""How a page gets its address: with its door in front, and the right that it needs."""

from dataclasses import dataclass

from starlette.routing import Route

from desk.access import Right
from desk.deps import DeskDeps
from desk.forms import MOST_FIELDS
from desk.guard import Handler, Page, endpoint


@dataclass(frozen=True, slots=True)
class Addresses:
    """Makes the addresses of pages that are about one thing; a page may need another right than the rest."""

    deps: DeskDeps
    right: Right

    def get(
        self,
        path: str,
        handler: Handler,
        right: Right | None = None,
        *,
        passive: bool = False,
        while_locked: bool = False,
    ) -> Route:
        """Return the address of a page that is looked at; see `Page`."""
        page = Page(handler, right or self.right, passive=passive, while_locked=while_locked)
        return Route(path, endpoint(self.deps, page), methods=["GET"])

    def post(
        self,
        path: str,
        handler: Handler,
        right: Right | None = None,
        *,
        while_locked: bool = False,
        most_fields: int = MOST_FIELDS,
        upload: bool = False,
    ) -> Route:
        """Return the address that a form is sent to; see `Page`."""
        page = Page(
            handler, right or self.right, while_locked=while_locked, most_fields=most_fields, upload=upload
        )
        return Route(path, endpoint(self.deps, page), methods=["POST"])
