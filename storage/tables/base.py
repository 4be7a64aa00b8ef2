"""What all tables share: one MetaData, one naming scheme, and the three column types INTEGER, TEXT and BLOB.

Times are UTC microseconds since the epoch, dates ISO text, truth values 0 or 1, JSON text: no column needs a
type processor, so a compiled statement runs on a bare driver.
"""

from sqlalchemy import BigInteger, Column, ForeignKey, Integer, LargeBinary, MetaData, Text

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

Int = BigInteger().with_variant(Integer(), "sqlite")


def text(
    name: str,
    references: str | None = None,
    *,
    key: bool = False,
    optional: bool = False,
    default: str | None = None,
) -> Column[str]:
    """Return a TEXT column, on demand with a foreign key that neither cascades nor lets its target vanish."""
    if references is None:
        return Column(name, Text, primary_key=key, nullable=optional, server_default=default)
    return Column(name, Text, ForeignKey(references), primary_key=key, nullable=optional)


def owned_by(name: str, references: str, *, key: bool = False) -> Column[str]:
    """Return a TEXT column whose row goes when the row it references goes."""
    return Column(name, Text, ForeignKey(references, ondelete="CASCADE"), primary_key=key, nullable=False)


def integer(
    name: str, *, key: bool = False, optional: bool = False, default: int | None = None
) -> Column[int]:
    """Return an INTEGER column (64 bit on every database)."""
    server_default = None if default is None else str(default)
    return Column(
        name, Int, primary_key=key, nullable=optional, server_default=server_default, autoincrement=False
    )


def flag(name: str, *, default: int | None = None) -> Column[int]:
    """Return a truth value as 0 or 1."""
    return integer(name, default=default)


def moment(name: str, *, optional: bool = False) -> Column[int]:
    """Return a time as UTC microseconds since the epoch."""
    return integer(name, optional=optional)


def day(name: str, *, optional: bool = False) -> Column[str]:
    """Return a date as ISO text."""
    return text(name, optional=optional)


def sealed(name: str, *, optional: bool = False) -> Column[bytes]:
    """Return a BLOB that holds nothing but what a `Box` sealed."""
    return Column(name, LargeBinary, nullable=optional)


def serial() -> Column[int]:
    """Return the `id` of rows numbered in the order of their writing; no number is used twice."""
    return Column("id", Int, primary_key=True, autoincrement=True)
