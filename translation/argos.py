"""The Argos package at work: its own tokenizer and translator, asked for whole batches.

Everything here is loaded with the first translation: the library takes half a second and 66 MB, and who never
translates pays neither.
"""

import importlib
import importlib.util
import logging
import math
import os
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any, Final, Protocol

from translation.packages import Package
from translation.ports import Draft, EngineError
from translation.tuning import Tuning

LIBRARY: Final = "argostranslate"
_RELEASES: Final = ("argos-translate-lt", "argostranslate")
_LENGTH_PENALTY: Final = 0.2
"""As Argos itself asks for; with another one other translations would win."""
_MOST_PIECES: Final = 256
"""Of a sentence and of its translation. One that is not at its end by then is going in circles."""


class Tokenizer(Protocol):
    """What a package cuts words into pieces with."""

    def encode(self, sentence: str) -> list[str]:
        """Cut a sentence."""

    def decode(self, tokens: list[str]) -> str:
        """Put pieces together again."""


class _Result(Protocol):
    @property
    def hypotheses(self) -> Sequence[list[str]]:
        """The translations, the best one first, in pieces."""

    @property
    def scores(self) -> Sequence[float]:
        """Their scores; see `mean_score`."""


class Batches(Protocol):
    """CTranslate2's translator, as far as it is used here."""

    def translate_batch(
        self,
        source: list[list[str]],
        target_prefix: list[list[str]] | None = None,
        **options: object,
    ) -> Sequence[_Result]:
        """Translate sentences that are cut into pieces."""

    def unload_model(self) -> None:
        """Give its memory back."""


class _NoSentences:
    """Stands where Argos would look for a model that splits sentences; we split before."""

    def split_sentences(self, _text: str) -> list[str]:
        return []


class ArgosModel:
    """One package in memory."""

    def __init__(self, tokenizer: Tokenizer, translator: Batches, *, prefix: str = "", beam: int) -> None:
        self._tokenizer = tokenizer
        self._translator = translator
        self._prefix = prefix
        self._beam = beam

    def unload(self) -> None:
        """Give the memory back, for good; about 6 ms."""
        self._translator.unload_model()

    def translate(self, sentences: Sequence[str]) -> list[Draft | EngineError]:
        """Translate a batch; a sentence that fails does not take the others with it."""
        cut = [self._cut(sentence) for sentence in sentences]
        work = [pieces for pieces in cut if isinstance(pieces, list) and pieces]
        results = iter(self._drafts(work))
        return [
            pieces if isinstance(pieces, EngineError) else next(results) if pieces else Draft("", 0.0)
            for pieces in cut
        ]

    def _cut(self, sentence: str) -> list[str] | EngineError:
        try:
            pieces = self._tokenizer.encode(sentence)
        except Exception as error:  # noqa: BLE001 - whatever the library makes of odd characters
            return EngineError(f"the sentence cannot be cut into pieces ({type(error).__name__})")
        if len(pieces) > _MOST_PIECES:
            return EngineError(
                f"the sentence has {len(pieces)} pieces, at most {_MOST_PIECES} are translated"
            )
        return pieces

    def _drafts(self, work: list[list[str]]) -> list[Draft | EngineError]:
        """Translate a batch; when the library refuses it as a whole, each sentence gets a try of its own."""
        if not work:
            return []
        try:
            results = self._results(work)
        except Exception as error:  # noqa: BLE001 - the library's errors are of every kind
            if len(work) == 1:
                return [EngineError(f"the model failed ({type(error).__name__})")]
            return [draft for one in work for draft in self._drafts([one])]
        return [self._draft(result) for result in results]

    def _results(self, work: list[list[str]]) -> Sequence[_Result]:
        return self._translator.translate_batch(
            work,
            target_prefix=[[self._prefix]] * len(work) if self._prefix else None,
            beam_size=self._beam,
            num_hypotheses=1,
            length_penalty=_LENGTH_PENALTY,
            max_input_length=_MOST_PIECES,
            max_decoding_length=_MOST_PIECES,
            replace_unknowns=True,
            return_scores=True,
        )

    def _draft(self, result: _Result) -> Draft | EngineError:
        pieces = result.hypotheses[0]
        if len(pieces) >= _MOST_PIECES:
            return EngineError(f"the translation did not come to an end within {_MOST_PIECES} pieces")
        text = self._tokenizer.decode(pieces)
        if self._prefix:
            text = text.removeprefix(self._prefix)
        return Draft(text.removeprefix(" "), mean_score(result.scores[0], len(pieces)))


def mean_score(score: float, pieces: int) -> float:
    """Return the mean log probability of a token of the translation, 0 for certain.

    CTranslate2 gives the sum over all tokens, divided by their number to the power of the length penalty
    (0.2 here); the token that ends the sentence counts as one.
    """
    tokens = float(pieces + 1)
    return score * math.pow(tokens, _LENGTH_PENALTY - 1)


def is_there() -> bool:
    """Whether the library is installed; without loading it."""
    return importlib.util.find_spec(LIBRARY) is not None


def name() -> str:
    """Return the library with its version, as it is stored with translations; without loading it."""
    for release in _RELEASES:
        try:
            return f"{release} {version(release)}"
        except PackageNotFoundError:
            continue
    return LIBRARY


def build(package: Package, tuning: Tuning) -> ArgosModel:
    """Load a package as Argos does; an `EngineError` that says why when it cannot be loaded.

    One call at a time: Argos' settings are variables of a module.
    """
    if not is_there():
        raise EngineError(f"{LIBRARY} is not installed")
    library = _import_library()
    _fit(library.settings, tuning)
    try:
        found = library.package.Package(package.path)
        languages = (library.Language(code, code) for code in (found.from_code, found.to_code))
        translation = library.PackageTranslation(*languages, found)
        translation.sentencizer = _NoSentences()
        # Nothing is translated: at the first call Argos builds its translator.
        translation.hypotheses("", num_hypotheses=1)
        found.tokenizer.encode("")
    except Exception as error:
        raise EngineError(
            f"{package.direction} {package.version} cannot be loaded: {_plain(error)}"
        ) from error
    return ArgosModel(
        found.tokenizer, translation.translator, prefix=found.target_prefix or "", beam=tuning.beam
    )


def _plain(error: Exception) -> str:
    return " ".join(str(error).split())[:200] or type(error).__name__


def _import_library() -> Any:  # noqa: ANN401 - the library has no types
    """Load the library, without what its operator's shell or home folder would tell it."""
    with tempfile.TemporaryDirectory(prefix="lotse-argos-") as folder, _environment(Path(folder)):
        library = importlib.import_module(f"{LIBRARY}.translate")
    # It writes what it translates into the log.
    logging.getLogger(f"{LIBRARY}.utils").setLevel(logging.WARNING)
    return library


def _fit(settings: Any, tuning: Tuning) -> None:  # noqa: ANN401 - the library has no types
    """Say what Argos would read from the environment: it looks at it when it builds a translator."""
    settings.inter_threads = tuning.workers
    settings.intra_threads = tuning.threads
    settings.compute_type = tuning.compute
    settings.beam_size = tuning.beam
    settings.batch_size = tuning.batch


@contextmanager
def _environment(folder: Path) -> Iterator[None]:
    """Let Argos make its folders where they are not in the way, and neither debug nor remember anything."""
    own = {f"XDG_{kind}_HOME": str(folder / kind.lower()) for kind in ("DATA", "CONFIG", "CACHE")}
    changed = {*own, *(one for one in os.environ if one.startswith("ARGOS_") and one != "ARGOS_DEVICE_TYPE")}
    before = {one: os.environ.pop(one) for one in changed if one in os.environ}
    os.environ.update(own)
    try:
        yield
    finally:
        for one in own:
            del os.environ[one]
        os.environ.update(before)
