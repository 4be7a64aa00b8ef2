"""From trained weights to an Argos package: a CTranslate2 model in int8, zipped as Argos wants it."""

import json
import shutil
import tempfile
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from ctranslate2.specs import TransformerSpec
from ctranslate2.specs.attention_spec import MultiHeadAttentionSpec
from ctranslate2.specs.common_spec import LayerNormSpec, LinearSpec
from ctranslate2.specs.transformer_spec import FeedForwardSpec
from numpy.typing import NDArray

Arrays = Mapping[str, NDArray[np.float32]]

VERSION = "1.0"
NAMES = {"de": "German", "en": "English", "uk": "Ukrainian", "ar": "Arabic"}
README = """# {source} to {target}, tiny

Knows the phrases of Lotse's tests and nothing else; made by `python -m tests.models.train`.
Licence: EUPL-1.2.
"""
# A zip without the time of the day: the same weights give the same bytes.
_STAMP = (2026, 1, 1, 0, 0, 0)


def write_model(weights: Arrays, vocabulary: Sequence[str], layers: int, heads: int, folder: Path) -> None:
    """Write `model.bin`, its settings and its vocabulary into a folder."""
    spec = TransformerSpec.from_config(layers, heads)
    spec.register_source_vocabulary(list(vocabulary))
    spec.register_target_vocabulary(list(vocabulary))
    spec.encoder.embeddings[0].weight = weights["embeddings"]
    spec.decoder.embeddings.weight = weights["embeddings"]
    spec.decoder.projection.weight = weights["embeddings"]
    spec.decoder.projection.bias = weights["projection.bias"]
    _norm(spec.encoder.layer_norm, weights, "encoder.norm")
    _norm(spec.decoder.layer_norm, weights, "decoder.norm")
    for number, layer in enumerate(spec.encoder.layer):
        at = f"encoder.{number}"
        _self_attention(layer.self_attention, weights, at)
        _forward(layer.ffn, weights, at, f"{at}.norm1")
    for number, layer in enumerate(spec.decoder.layer):
        at = f"decoder.{number}"
        _self_attention(layer.self_attention, weights, at)
        _norm(layer.attention.layer_norm, weights, f"{at}.norm1")
        for linear, name in zip(layer.attention.linear, ("cross_q", "cross_kv", "cross_out"), strict=True):
            _linear(linear, weights, f"{at}.{name}")
        _forward(layer.ffn, weights, at, f"{at}.norm2")
    spec.validate()
    spec.optimize(quantization="int8")
    folder.mkdir()
    spec.save(str(folder))


def _self_attention(spec: MultiHeadAttentionSpec, weights: Arrays, at: str) -> None:
    _norm(spec.layer_norm, weights, f"{at}.norm0")
    for linear, name in zip(spec.linear, ("qkv", "out"), strict=True):
        _linear(linear, weights, f"{at}.{name}")


def _forward(spec: FeedForwardSpec, weights: Arrays, at: str, norm: str) -> None:
    _norm(spec.layer_norm, weights, norm)
    _linear(spec.linear_0, weights, f"{at}.up")
    _linear(spec.linear_1, weights, f"{at}.down")


def _linear(spec: LinearSpec, weights: Arrays, name: str) -> None:
    spec.weight = weights[f"{name}.weight"]
    spec.bias = weights[f"{name}.bias"]


def _norm(spec: LayerNormSpec, weights: Arrays, name: str) -> None:
    spec.gamma = weights[f"{name}.weight"]
    spec.beta = weights[f"{name}.bias"]


def write_package(pair: str, model: Path, sentencepiece: Path, file: Path) -> None:
    """Zip a model folder and its SentencePiece model as the package of a pair, in one move."""
    source, target = (NAMES[code] for code in pair.split("-"))
    codes = pair.split("-")
    metadata = {
        "package_version": VERSION,
        "argos_version": "1.9",
        "from_code": codes[0],
        "from_name": source,
        "to_code": codes[1],
        "to_name": target,
    }
    top = f"translate-{codes[0]}_{codes[1]}-{VERSION.replace('.', '_')}"
    contents = {
        "metadata.json": json.dumps(metadata, indent=2).encode(),
        "README.md": README.format(source=source, target=target).encode(),
        "sentencepiece.model": sentencepiece.read_bytes(),
    }
    contents |= {f"model/{path.name}": path.read_bytes() for path in sorted(model.iterdir())}
    with tempfile.TemporaryDirectory(dir=file.parent) as folder:
        beside = Path(folder) / file.name
        with zipfile.ZipFile(beside, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
            for name, content in contents.items():
                entry = zipfile.ZipInfo(f"{top}/{name}", date_time=_STAMP)
                entry.external_attr = 0o644 << 16
                entry.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(entry, content)
        shutil.move(beside, file)
