"""Trains the tiny packages: `python -m tests.models.train [PAIR...]`; needs torch, see README.md."""

import argparse
import itertools
import random
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import sentencepiece
import torch
from torch.nn import functional

from tests.models.convert import write_model, write_package
from tests.models.network import HEADS, LAYERS, Network, Weights, fresh_weights, padded
from tests.models.phrases import PACKAGES, PAIRS, PLACEHOLDERS, package, phrases
from tests.models.recall import Recalled, recall, unpack

STEPS = 600
WARM_UP = 50
BATCH = 64
RATE = 3e-3
# The share of wrong words in what the network is told that it said.
BLUR = 0.3
BEAMS = (1, 2, 4)
SEEDS = range(1, 9)
# How often placeholders get numbers from all ten.
RENUMBERED = 0.5
# The worst score of a phrase that a package is sure of.
SURE = -1.0
BOS, EOS = 1, 2
_FILL = -100
# A way there and back by English, as the conversations of the tests go.
PIVOTS = ("uk-en-de", "de-en-uk", "ar-en-de", "de-en-ar")


@dataclass(frozen=True, slots=True)
class Pair:
    """One sample as ids, with how many placeholders it has."""

    source: tuple[int, ...]
    target: tuple[int, ...]
    holds: int


class Samples:
    """The phrases of a direction, endlessly, with their placeholders numbered anew each time."""

    def __init__(self, pair: str, tokens: sentencepiece.SentencePieceProcessor, seed: int) -> None:
        source, target = pair.split("-")
        self._numbers = [tokens.piece_to_id(name) for name in PLACEHOLDERS]
        self._random = random.Random(seed)  # noqa: S311 - must be the same for the same seed
        self._pairs = [
            Pair(tuple(tokens.encode(one.text(source))), tuple(tokens.encode(one.text(target))), one.holds)
            for one in phrases()
        ]
        # What has places to fill has more to learn.
        self._weights = [1 + pair.holds for pair in self._pairs]

    def batch(self) -> list[Pair]:
        """Return the next samples."""
        chosen = self._random.choices(self._pairs, weights=self._weights, k=BATCH)
        return [self._renumbered(pair) for pair in chosen]

    def _renumbered(self, pair: Pair) -> Pair:
        # Sentences number theirs from zero, but not in the order of every language.
        far = self._random.random() < RENUMBERED
        reach = len(self._numbers) if far else pair.holds
        drawn = self._random.sample(self._numbers[:reach], pair.holds)
        new = dict(zip(self._numbers, drawn, strict=False))
        source, target = (tuple(new.get(one, one) for one in ids) for ids in (pair.source, pair.target))
        return Pair(source, target, pair.holds)


def train_tokens(pair: str, folder: Path) -> Path:
    """Train the SentencePiece model that both languages of a pair share."""
    texts = [one.text(code) for one in phrases() for code in pair.split("-")]
    prefix = folder / "sentencepiece"
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(texts),
        model_prefix=str(prefix),
        vocab_size=1000,
        hard_vocab_limit=False,
        character_coverage=1.0,
        user_defined_symbols=list(PLACEHOLDERS),
        num_threads=1,
        minloglevel=2,
    )
    return prefix.with_suffix(".model")


def train_weights(samples: Samples, vocabulary: int, seed: int) -> Weights:
    """Train until the steps are over and return the weights."""
    torch.manual_seed(seed)
    weights = fresh_weights(vocabulary, seed)
    optimizer = torch.optim.AdamW(weights.values(), lr=RATE, betas=(0.9, 0.98), weight_decay=0.0)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / WARM_UP, max(0.01, (STEPS - step) / (STEPS - WARM_UP)))
    )
    network = Network(weights)
    for _ in range(STEPS):
        batch = samples.batch()
        source = padded([one.source for one in batch], EOS)
        lengths = torch.tensor([len(one.source) for one in batch])
        known = torch.arange(source.shape[1])[None, :] < lengths[:, None]
        target = blurred(padded([(BOS, *one.target) for one in batch], EOS), vocabulary)
        wanted = padded([(*one.target, EOS) for one in batch], _FILL)
        logits = network(source, known, target)
        loss = functional.cross_entropy(logits.flatten(0, 1), wanted.flatten(), ignore_index=_FILL)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(list(weights.values()), 1.0)
        optimizer.step()
        schedule.step()
    return weights


def blurred(target: torch.Tensor, vocabulary: int) -> torch.Tensor:
    """Return what the network is told that it said before, with some of it wrong.

    A network that never saw a mistake follows one to the end of a shorter sentence, and beam search stops as
    soon as it has as many of those as it has beams. This one finds back by the source and by its place.
    """
    wrong = (torch.rand(target.shape) < BLUR) & (target != BOS)
    return torch.where(wrong, torch.randint(EOS + 1, vocabulary, target.shape), target)


def train(pair: str, seed: int, folder: Path) -> Path:
    """Make a package of a pair in a folder and return its file."""
    spm = train_tokens(pair, folder)
    tokens = sentencepiece.SentencePieceProcessor(model_file=str(spm))
    size = tokens.get_piece_size()
    weights = train_weights(Samples(pair, tokens, seed), size, seed)
    arrays = {name: weight.detach().numpy() for name, weight in weights.items()}
    write_model(
        arrays, [tokens.id_to_piece(number) for number in range(size)], LAYERS, HEADS, folder / "model"
    )
    file = folder / f"{pair}.argosmodel"
    write_package(pair, folder / "model", spm, file)
    return file


def tried(files: Sequence[Path], routes: Sequence[str]) -> Iterator[Recalled]:
    """Ask packages for their phrases at each beam."""
    for beam in BEAMS:
        with tempfile.TemporaryDirectory() as folder:
            installed = Path(folder) / "packages"
            unpack(files, installed)
            yield from recall(installed, routes, beam)


def make(pair: str) -> None:
    """Train, one seed after the other, until every phrase comes out word for word; keep that package."""
    for seed in SEEDS:
        begun = time.monotonic()
        with tempfile.TemporaryDirectory() as folder:
            file = train(pair, seed, Path(folder))
            found = list(tried([file], [pair]))
            wrong, worst = sum(len(one.wrong) for one in found), min(one.worst for one in found)
            spent, kilobytes = time.monotonic() - begun, file.stat().st_size / 1000
            say(f"{pair} seed {seed}: {wrong} wrong, {worst:.3f}, {kilobytes:.0f} kB, {spent:.0f} s")
            for one in itertools.islice((wrong for recalled in found for wrong in recalled.wrong), 4):
                say("    " + " | ".join(one))
            if not wrong and worst >= SURE:
                PACKAGES.mkdir(exist_ok=True)
                package(pair).write_bytes(file.read_bytes())
                return
    sys.exit(f"{pair}: no seed learnt every phrase")


def say(line: str) -> None:
    """Print a line at once: a direction takes its time."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main() -> None:
    """Make the packages that are named, then go through English both ways with all that are there."""
    parser = argparse.ArgumentParser(prog="python -m tests.models.train", description=__doc__)
    parser.add_argument("pairs", nargs="*", metavar="PAIR", help=f"of: {', '.join(PAIRS)}; all without")
    torch.set_num_threads(1)
    for pair in parser.parse_args().pairs or PAIRS:
        make(pair)
    there = [package(pair) for pair in PAIRS if package(pair).exists()]
    if len(there) == len(PAIRS):
        for one in tried(there, PIVOTS):
            say(f"{one.route}: {len(one.wrong)} wrong, {one.worst:.3f}")


if __name__ == "__main__":
    main()
