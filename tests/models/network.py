"""The network of a tiny package in torch: a pre-norm transformer, two layers on each side, as functions."""

import math
from collections.abc import Sequence

import torch
from torch.nn import functional

LAYERS = 2
WIDTH = 96
INNER = 192
HEADS = 4

Weights = dict[str, torch.Tensor]
Batch = Sequence[Sequence[int]]


def fresh_weights(vocabulary: int, seed: int) -> Weights:
    """Return weights to begin with; the same for the same seed."""
    random = torch.Generator().manual_seed(seed)

    def dense(rows: int, columns: int) -> torch.Tensor:
        limit = math.sqrt(6 / (rows + columns))
        return (torch.rand(rows, columns, generator=random) * 2 - 1) * limit

    weights = {
        "embeddings": torch.randn(vocabulary, WIDTH, generator=random) / math.sqrt(WIDTH),
        "projection.bias": torch.zeros(vocabulary),
    }
    shapes = {"qkv": (3 * WIDTH, WIDTH), "out": (WIDTH, WIDTH), "up": (INNER, WIDTH), "down": (WIDTH, INNER)}
    cross = {"cross_q": (WIDTH, WIDTH), "cross_kv": (2 * WIDTH, WIDTH), "cross_out": (WIDTH, WIDTH)}
    for side, linears, norms in (("encoder", shapes, 2), ("decoder", shapes | cross, 3)):
        for layer in range(LAYERS):
            for name, (rows, columns) in linears.items():
                weights[f"{side}.{layer}.{name}.weight"] = dense(rows, columns)
                weights[f"{side}.{layer}.{name}.bias"] = torch.zeros(rows)
            for norm in range(norms):
                weights |= _norm(f"{side}.{layer}.norm{norm}")
        weights |= _norm(f"{side}.norm")
    return {name: weight.requires_grad_() for name, weight in weights.items()}


def _norm(name: str) -> Weights:
    return {f"{name}.weight": torch.ones(WIDTH), f"{name}.bias": torch.zeros(WIDTH)}


def padded(batch: Batch, fill: int) -> torch.Tensor:
    """Return a batch of ids as a rectangle."""
    longest = max(len(one) for one in batch)
    return torch.tensor([[*one, *[fill] * (longest - len(one))] for one in batch])


def positions(length: int) -> torch.Tensor:
    """Return the sinusoids that CTranslate2 adds where a model brings none of its own."""
    scale = torch.exp(torch.arange(WIDTH // 2) * -(math.log(10_000) / (WIDTH // 2 - 1)))
    angles = torch.arange(1, length + 1)[:, None] * scale[None, :]
    return torch.cat([angles.sin(), angles.cos()], dim=1)


class Network:
    """The network with its weights; calling it gives the logits of the next token at each place."""

    def __init__(self, weights: Weights) -> None:
        self._weights = weights

    def __call__(self, source: torch.Tensor, known: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
        """Return logits; ``known`` is False where a source is only filled up."""
        mask = known[:, None, None, :]
        memory = self._encode(source, mask)
        decoded = self._decode(target, memory, mask)
        return functional.linear(decoded, self._weights["embeddings"], self._weights["projection.bias"])

    def _encode(self, source: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        state = self._embedded(source)
        for layer in range(LAYERS):
            at = f"encoder.{layer}"
            query, key, value = self._linear(f"{at}.qkv", self._normed(f"{at}.norm0", state)).chunk(3, dim=-1)
            seen = self._attention(query, key, value, mask=mask)
            state = state + self._linear(f"{at}.out", seen)
            state = state + self._forward(at, self._normed(f"{at}.norm1", state))
        return self._normed("encoder.norm", state)

    def _decode(self, target: torch.Tensor, memory: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        state = self._embedded(target)
        for layer in range(LAYERS):
            at = f"decoder.{layer}"
            query, key, value = self._linear(f"{at}.qkv", self._normed(f"{at}.norm0", state)).chunk(3, dim=-1)
            seen = self._attention(query, key, value, mask=None)
            state = state + self._linear(f"{at}.out", seen)
            query = self._linear(f"{at}.cross_q", self._normed(f"{at}.norm1", state))
            key, value = self._linear(f"{at}.cross_kv", memory).chunk(2, dim=-1)
            seen = self._attention(query, key, value, mask=mask)
            state = state + self._linear(f"{at}.cross_out", seen)
            state = state + self._forward(at, self._normed(f"{at}.norm2", state))
        return self._normed("decoder.norm", state)

    def _embedded(self, ids: torch.Tensor) -> torch.Tensor:
        embedded = self._weights["embeddings"][ids] * math.sqrt(WIDTH)
        return embedded + positions(ids.shape[1])

    def _attention(
        self, query: torch.Tensor, key: torch.Tensor, value: torch.Tensor, *, mask: torch.Tensor | None
    ) -> torch.Tensor:
        """Attend with all heads; without a mask only backwards."""
        query, key, value = (_heads(one) for one in (query, key, value))
        seen = functional.scaled_dot_product_attention(
            query, key, value, attn_mask=mask, is_causal=mask is None
        )
        return seen.transpose(1, 2).flatten(2)

    def _forward(self, at: str, state: torch.Tensor) -> torch.Tensor:
        return self._linear(f"{at}.down", functional.relu(self._linear(f"{at}.up", state)))

    def _linear(self, name: str, state: torch.Tensor) -> torch.Tensor:
        return functional.linear(state, self._weights[f"{name}.weight"], self._weights[f"{name}.bias"])

    def _normed(self, name: str, state: torch.Tensor) -> torch.Tensor:
        weight, bias = self._weights[f"{name}.weight"], self._weights[f"{name}.bias"]
        return functional.layer_norm(state, (WIDTH,), weight, bias)


def _heads(state: torch.Tensor) -> torch.Tensor:
    return state.unflatten(2, (HEADS, WIDTH // HEADS)).transpose(1, 2)
