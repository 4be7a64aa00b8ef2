"""The one error tree. The docstring is the message unless the raiser has something more exact to say."""

from typing import ClassVar


class LotseError(Exception):
    """Something in Lotse went wrong."""

    exit_code: ClassVar[int] = 1
    """What the command line returns: 1 failed work or findings, 2 wrong use or wrong settings."""

    def __init__(self, message: str | None = None) -> None:
        """Say `message`, or the docstring of the class where none is given."""
        super().__init__(message or (type(self).__doc__ or "").strip())


class SettingsError(LotseError):
    """A setting is missing or wrong."""

    exit_code: ClassVar[int] = 2


class UsageError(LotseError):
    """The command was used wrongly."""

    exit_code: ClassVar[int] = 2


class SetupError(LotseError):
    """The setup file is wrong; nothing was changed."""

    exit_code: ClassVar[int] = 2


class FlowError(LotseError):
    """A flow file or a catalogue is broken."""


class NotFoundError(LotseError):
    """What was asked for does not exist."""


class Conflict(LotseError):  # noqa: N818 - the state of the world, not a fault of anybody
    """Somebody else changed this in the meantime."""


class Erased(LotseError):  # noqa: N818 - the wanted outcome of a deletion, not a fault
    """The person's key is gone: what was stored about her cannot be read by anybody any more."""


class StorageError(LotseError):
    """The database could not do what was asked."""


class ConstraintError(StorageError):
    """A constraint of the database refused the change."""


class BusyError(StorageError):
    """The database was busy for too long; try again."""


class TamperedError(StorageError):
    """An encrypted value was changed, moved to another place or sealed with another key."""


class RevisionError(StorageError):
    """The database has another revision than this program; run `lotse db upgrade`."""

    exit_code: ClassVar[int] = 2


class BackupError(StorageError):
    """The backup could not be written or is not one of ours."""


class TransportError(LotseError):
    """A channel did not take a message."""

    def __init__(self, message: str | None = None, *, permanent: bool = False, unsure: bool = False) -> None:
        """Say whether trying again is of use: `permanent` means it is not.

        `unsure` means that the channel may have taken the message all the same, and its answer was lost.
        """
        super().__init__(message)
        self.permanent = permanent
        self.unsure = unsure


class RetryAfter(TransportError):  # noqa: N818 - a wish of the channel, not a fault
    """A channel wants fewer messages for a while."""

    def __init__(self, seconds: float) -> None:
        """Say for how many seconds nothing may be sent."""
        super().__init__()
        self.seconds = seconds


class Blocked(TransportError):  # noqa: N818 - a decision of the person, not a fault
    """The person does not take messages on this channel any more."""

    def __init__(self, message: str | None = None) -> None:
        """Nothing but the person herself can change it, so trying again is of no use."""
        super().__init__(message, permanent=True)
