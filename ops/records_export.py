"""Intake records for another system, as JSON Lines or CSV, and the schema of a record."""

import csv
import json
from datetime import datetime
from enum import StrEnum
from typing import TextIO

from domain.intake import IntakeRecord
from storage.database import Database
from storage.records_export import all_records
from storage.vault import Vault

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_CONTENT = "content"


class ExportFormat(StrEnum):
    """How records are written."""

    JSONL = "jsonl"
    CSV = "csv"


def schema() -> str:
    """Return the JSON Schema of an intake record."""
    return json.dumps(IntakeRecord.model_json_schema(mode="serialization"), ensure_ascii=False, indent=2)


async def export_records(
    database: Database, vault: Vault, form: ExportFormat, since: datetime | None, out: TextIO
) -> int:
    """Write all records changed since a time and return how many there were."""
    count = 0
    writer = csv.writer(out)
    async with database.reading() as reader:
        async for record in all_records(reader, vault, since):
            if form is ExportFormat.JSONL:
                out.write(record.model_dump_json() + "\n")
            else:
                row = flat(record)
                if count == 0:
                    writer.writerow(row)
                writer.writerow(row.values())
            count += 1
    return count


def flat(record: IntakeRecord) -> dict[str, str]:
    """Return a record as one row of text; what a spreadsheet would run as a formula is made plain text."""
    values = record.model_dump(mode="json")
    content = values.pop(_CONTENT)
    merged = values | {f"{_CONTENT}.{name}": value for name, value in content.items()}
    return {name: _cell(value) for name, value in merged.items()}


def _cell(value: object) -> str:
    if value is None:
        return ""
    text = ";".join(str(one) for one in value) if isinstance(value, list) else str(value)
    return f"'{text}" if text.startswith(_FORMULA) else text
