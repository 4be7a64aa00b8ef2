"""Runs every benchmark, one after the other; each prints ratios between forms run side by side."""

import subprocess
import sys

BENCHMARKS = (
    "benchmarks.dialogue",
    "benchmarks.transport",
    "benchmarks.storage",
    "benchmarks.growth",
    "benchmarks.slots",
    "benchmarks.broadcast",
    "benchmarks.startup",
    "benchmarks.pages",
)


def main() -> None:
    """Run each benchmark in a process of its own, so that none inherits the other's memory."""
    for name in BENCHMARKS:
        subprocess.run([sys.executable, "-m", name], check=True)  # noqa: S603 - our own modules


if __name__ == "__main__":
    main()
