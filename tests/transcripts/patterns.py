"""A message of the catalogues as a pattern: its words as they stand, anything where a value goes."""

import re
from collections.abc import Mapping

from fluent.syntax import ast

from domain.ids import Lang
from locales.catalog import Catalog

_ANYTHING = r"[\s\S]*?"


def pattern_of(catalog: Catalog, language: Lang, message_id: str) -> re.Pattern[str]:
    """Return what a message of a language looks like, whatever its values are; isolates are no part of it."""
    entries: dict[str, ast.Pattern] = {}
    for tree in catalog.resources[language].trees:
        for entry in tree.body:
            if isinstance(entry, ast.Message | ast.Term) and entry.value is not None:
                mark = "-" if isinstance(entry, ast.Term) else ""
                entries[f"{mark}{entry.id.name}"] = entry.value
    assert message_id in entries, f"{language} has no message {message_id}"
    return re.compile(_of_pattern(entries[message_id], entries))


def _of_pattern(pattern: ast.Pattern, entries: Mapping[str, ast.Pattern]) -> str:
    parts = []
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            parts.append(re.escape(element.value))
        else:
            parts.append(_of_expression(element.expression, entries))
    return "".join(parts)


def _of_expression(expression: object, entries: Mapping[str, ast.Pattern]) -> str:
    match expression:
        case ast.StringLiteral():
            return re.escape(str(expression.parse()["value"]))
        case ast.MessageReference():
            return _of_pattern(entries[expression.id.name], entries)
        case ast.TermReference():
            return _of_pattern(entries[f"-{expression.id.name}"], entries)
        case ast.SelectExpression():
            variants = [_of_pattern(variant.value, entries) for variant in expression.variants]
            return f"(?:{'|'.join(variants)})"
        case ast.Placeable():
            return _of_expression(expression.expression, entries)
        case _:
            return _ANYTHING
