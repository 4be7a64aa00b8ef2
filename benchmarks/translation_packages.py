"""Argos packages of the real size with random weights: what they say is nonsense, what it costs is not.

Six layers on each side, width 512, 32,000 words, int8: about 60 MB. Every translation has exactly `LENGTH`
words, so that all ways of asking have the same work.
"""

import json
import os
import random
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import sentencepiece
from ctranslate2.specs import TransformerSpec
from ctranslate2.specs.attention_spec import MultiHeadAttentionSpec
from ctranslate2.specs.common_spec import LayerNormSpec, LinearSpec
from numpy.typing import NDArray

LENGTH = 20
LAYERS, WIDTH, INNER, HEADS, VOCABULARY = 6, 512, 2048, 8, 32_000
_END = WIDTH - 1
"""The place in a state that says only whether the sentence is at its end."""
_SYLLABLES = [consonant + vowel for consonant in "bdfghjklmnprstvwz" for vowel in "aeiou"]
_SPECIAL = ("<unk>", "<s>", "</s>")

Array = NDArray[np.float32]


class Chance:
    """Random numbers, the same in each run."""

    def __init__(self, seed: int) -> None:
        self._numbers = np.random.default_rng(seed)

    def table(self, rows: int, columns: int, spread: float) -> Array:
        """Return a table of normal numbers."""
        return (self._numbers.standard_normal((rows, columns), dtype=np.float32) * spread).astype(np.float32)

    def linear(self, spec: LinearSpec, rows: int, columns: int, *, onto_state: bool) -> None:
        """Fill a linear layer that keeps the spread of what comes in; none writes where the end is marked."""
        spec.weight = self.table(rows, columns, columns**-0.5)
        spec.bias = np.zeros(rows, dtype=np.float32)
        if onto_state:
            spec.weight[_END] = 0

    def attention(self, spec: MultiHeadAttentionSpec) -> None:
        """Fill an attention of its own words, or of another's with one table more."""
        norm(spec.layer_norm)
        *inner, last = spec.linear
        for linear, parts in zip(inner, (3,) if len(inner) == 1 else (1, 2), strict=True):
            self.linear(linear, parts * WIDTH, WIDTH, onto_state=False)
        self.linear(last, WIDTH, WIDTH, onto_state=True)


def norm(spec: LayerNormSpec) -> None:
    """Let a norm only normalise."""
    spec.gamma, spec.beta = np.ones(WIDTH, dtype=np.float32), np.zeros(WIDTH, dtype=np.float32)


def words() -> list[str]:
    """Return the words of the vocabulary: three syllables each."""
    chosen = random.Random(1)
    found: dict[str, None] = {}
    while len(found) < VOCABULARY - len(_SPECIAL):
        found["".join(chosen.choices(_SYLLABLES, k=3))] = None
    return list(found)


def write_model(vocabulary: Sequence[str], folder: Path) -> None:
    """Write a model of the real size."""
    chance = Chance(1)
    spec = TransformerSpec.from_config(LAYERS, HEADS)
    spec.register_source_vocabulary(list(vocabulary))
    spec.register_target_vocabulary(list(vocabulary))
    embeddings = chance.table(VOCABULARY, WIDTH, 0.3)
    embeddings[: len(_SPECIAL)] = embeddings[:, _END] = 0
    embeddings[_SPECIAL.index("</s>"), _END] = 2
    spec.encoder.embeddings[0].weight = spec.decoder.embeddings.weight = embeddings
    spec.decoder.projection.weight = embeddings
    spec.decoder.projection.bias = np.zeros(VOCABULARY, dtype=np.float32)
    # Else each word would say itself again; so would it where places differ as little as in the encoder.
    spec.decoder.scale_embeddings = False
    for side, spread in ((spec.encoder, 1), (spec.decoder, 3)):
        norm(side.layer_norm)
        side.position_encodings.encodings = chance.table(1024, WIDTH, spread)
        side.position_encodings.encodings[:, _END] = 0
        for layer in side.layer:
            chance.attention(layer.self_attention)
            norm(layer.ffn.layer_norm)
            chance.linear(layer.ffn.linear_0, INNER, WIDTH, onto_state=False)
            chance.linear(layer.ffn.linear_1, WIDTH, INNER, onto_state=True)
    for layer in spec.decoder.layer:
        chance.attention(layer.attention)
    spec.decoder.position_encodings.encodings[LENGTH:, _END] = 1000
    spec.validate()
    spec.optimize(quantization="int8")
    folder.mkdir(parents=True)
    spec.save(str(folder))


def write_packages(folder: Path, pairs: Sequence[str]) -> None:
    """Install packages for these pairs (`uk-en`) into a folder; their files are one file on the disk."""
    known = words()
    first = folder / pairs[0]
    first.mkdir(parents=True)
    (first / "words.txt").write_text("\n".join(known))
    sentencepiece.SentencePieceTrainer.train(
        input=str(first / "words.txt"),
        model_prefix=str(first / "sentencepiece"),
        model_type="word",
        vocab_size=VOCABULARY,
        minloglevel=2,
    )
    tokens = sentencepiece.SentencePieceProcessor(model_file=str(first / "sentencepiece.model"))
    write_model([tokens.id_to_piece(number) for number in range(VOCABULARY)], first / "model")
    for pair in pairs:
        link_package(first, folder / pair, pair)


def link_package(first: Path, folder: Path, pair: str) -> None:
    """Make a package of the files of another."""
    (folder / "model").mkdir(parents=True, exist_ok=True)
    names = ["sentencepiece.model", *(f"model/{path.name}" for path in (first / "model").iterdir())]
    for name in names:
        if folder != first:
            os.link(first / name, folder / name)
    source, target = pair.split("-")
    metadata = {
        "package_version": "1.0",
        "argos_version": "1.9",
        "from_code": source,
        "from_name": source,
        "to_code": target,
        "to_name": target,
    }
    (folder / "metadata.json").write_text(json.dumps(metadata))
