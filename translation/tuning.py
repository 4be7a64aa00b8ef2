"""How much of the machine the engine may take."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tuning:
    """The operator's choices; the defaults were the fastest on two cores (docs/adr/0022).

    ``workers`` is how many batches run at the same time, ``threads`` on how many cores each. ``batch``
    is the most sentences of one batch, ``beam`` how many possible translations are followed at once, and
    ``compute`` the kind of numbers, as CTranslate2 names them. ``memory_mb`` is what loaded models may take
    together, ``queue`` how many sentences may wait.
    """

    workers: int = 2
    threads: int = 1
    batch: int = 32
    beam: int = 2
    compute: str = "int8"
    memory_mb: int = 512
    queue: int = 1_000
