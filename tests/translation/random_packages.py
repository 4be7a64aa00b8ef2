"""Packages that the real library loads: pieces of a few sentences, and a tiny model that learned nothing.

What comes out is nonsense, the same each time; it does for loading, unloading, batches, and damaged files.
"""

import io
import json
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt
import sentencepiece
from ctranslate2.specs import TransformerSpec

from tests.translation.fakes import metadata, write_archive
from translation.ports import Direction

TEXT: Final = (
    "Guten Tag, bitte bringen Sie den Mietvertrag mit. Привіт, мені потрібна допомога з листом. "
    "Hello, I need help with a letter from the office."
)
_WIDTH: Final = 64
_END: Final = 3.5
"""How much the model likes to come to an end; without it, every sentence would run to the limit."""


def write_random_package(folder: Path, direction: Direction, version: str = "1.0") -> Path:
    """Write a package file of half a megabyte or less."""
    pieces = _pieces()
    processor = sentencepiece.SentencePieceProcessor(model_proto=pieces)
    names = [processor.id_to_piece(number) for number in range(processor.get_piece_size())]
    top = f"translate-{direction.source}_{direction.target}"
    model = folder / "model"
    _save(model, names, seed=sum(map(ord, str(direction))))
    files = {f"{top}/model/{one.name}": one.read_bytes() for one in model.iterdir()}
    files[f"{top}/sentencepiece.model"] = pieces
    files[f"{top}/metadata.json"] = json.dumps(metadata(direction.source, direction.target, version)).encode()
    return write_archive(folder / f"{direction}.argosmodel", files)


def _pieces() -> bytes:
    written = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter([TEXT] * 20),
        model_writer=written,
        vocab_size=120,
        hard_vocab_limit=False,
        character_coverage=1.0,
        num_threads=1,
        unk_id=0,
        bos_id=1,
        eos_id=2,
        minloglevel=2,
    )
    return written.getvalue()


def _save(folder: Path, names: list[str], seed: int) -> None:
    chance = np.random.default_rng(seed)
    spec = TransformerSpec.from_config((1, 1), 2)
    spec.encoder.embeddings[0].weight = spec.decoder.embeddings.weight = _some(chance, len(names), _WIDTH)
    for coder in (spec.encoder, spec.decoder):
        coder.position_encodings.encodings = _some(chance, 512, _WIDTH)
        _normal(coder.layer_norm)
        for layer in coder.layer:
            _attention(chance, layer.self_attention, (3, 1))
            _normal(layer.ffn.layer_norm)
            _linear(chance, layer.ffn.linear_0, 2 * _WIDTH, _WIDTH)
            _linear(chance, layer.ffn.linear_1, _WIDTH, 2 * _WIDTH)
    for layer in spec.decoder.layer:
        _attention(chance, layer.attention, (1, 2, 1))
    _linear(chance, spec.decoder.projection, len(names), _WIDTH)
    spec.decoder.projection.bias[2] = _END
    for register in (spec.register_source_vocabulary, spec.register_target_vocabulary):
        register(names)
    spec.validate()
    spec.optimize("int8")
    folder.mkdir()
    spec.save(str(folder))


def _attention(chance: np.random.Generator, attention: Any, sizes: tuple[int, ...]) -> None:  # noqa: ANN401 - the library has no types
    _normal(attention.layer_norm)
    for linear, size in zip(attention.linear, sizes, strict=True):
        _linear(chance, linear, size * _WIDTH, _WIDTH)


def _normal(norm: Any) -> None:  # noqa: ANN401 - the library has no types
    norm.gamma, norm.beta = np.ones(_WIDTH, "float32"), np.zeros(_WIDTH, "float32")


def _linear(chance: np.random.Generator, linear: Any, out: int, into: int) -> None:  # noqa: ANN401 - the library has no types
    linear.weight = _some(chance, out, into) * np.float32(0.3)
    linear.bias = np.zeros(out, "float32")


def _some(chance: np.random.Generator, *shape: int) -> npt.NDArray[np.float32]:
    return chance.normal(size=shape).astype(np.float32)
