"""The long form: `python -m tests.fuzz` tries sixty times as much, and always anew; words go to pytest."""

import os
import sys
from pathlib import Path

import pytest

os.environ["LOTSE_FUZZ"] = "long"
sys.exit(pytest.main([str(Path(__file__).parent), "--timeout=3600", "-q", *sys.argv[1:]]))
