"""Who does not translate does not pay for it: nothing of it is loaded before the first sentence."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
HEAVY = ("argostranslate", "ctranslate2", "sentencepiece", "sentencex", "py3langid", "numpy", "torch")


def loaded_by(program: str) -> list[str]:
    """Which of the heavy libraries a program has loaded at its end."""
    report = f"{program}; import sys; print(*[one for one in {HEAVY!r} if one in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", report], cwd=ROOT, check=True, capture_output=True, text=True
    )
    return done.stdout.splitlines()[-1].split()


def test_starting_lotse_loads_no_library_that_translates() -> None:
    assert loaded_by("import lotse, lotse_server") == []


def test_making_an_engine_and_asking_it_for_a_way_loads_none_either(tmp_path: Path) -> None:
    program = (
        "from pathlib import Path; from translation.engine import ArgosEngine;"
        "from translation.tuning import Tuning;"
        f"engine = ArgosEngine(Path({str(tmp_path)!r}), Tuning());"
        "assert engine.name.startswith('argos'); assert engine.route('uk', 'de') is None"
    )
    assert loaded_by(program) == []
