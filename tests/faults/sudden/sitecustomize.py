"""Python imports this by itself where its folder is on the path: the process dies before its n-th statement.

`LOTSE_DIES_AT` is n. It is a real end by SIGKILL: no rollback, no clean-up, nothing written any more.
"""  # noqa: INP001 - Python looks for a module of this name, not for one in a package

import os
import signal
from itertools import count

from sqlalchemy import event
from sqlalchemy.engine import Engine

_last = int(os.environ.get("LOTSE_DIES_AT", "0"))
_numbers = count(1)


def _die(*_arguments: object) -> None:
    if next(_numbers) == _last:
        os.kill(os.getpid(), signal.SIGKILL)


if _last:
    for name in ("before_cursor_execute", "commit"):
        event.listen(Engine, name, _die)
