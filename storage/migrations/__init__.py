"""The numbered revisions of the schema, run by `storage.migrate`."""

from pathlib import Path
from typing import Final

FOLDER: Final = Path(__file__).parent
