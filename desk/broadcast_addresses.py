"""Where broadcasts stand, and the short name that people call one by."""

from typing import Final

from desk.addresses import BASE
from domain.ids import BroadcastId

BROADCASTS: Final = f"{BASE}/rundnachrichten"
_SHOWN_DIGITS: Final = 6


def broadcast_address(broadcast: BroadcastId, end: str = "") -> str:
    """Return the page of a broadcast, or one of the pages below it."""
    address = f"{BROADCASTS}/{broadcast}"
    return f"{address}/{end}" if end else address


def reference(broadcast: BroadcastId) -> str:
    """Return what a broadcast is called on the phone and in the trail, such as "RN-4F07C2"."""
    return f"RN-{broadcast[-_SHOWN_DIGITS:].upper()}"
