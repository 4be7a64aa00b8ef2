"""Runs the benchmarks that are named, or all, one after the other; each prints ratios."""

import argparse
import subprocess
import sys

BENCHMARKS = (
    "dialogue",
    "transport",
    "storage",
    "growth",
    "slots",
    "broadcast",
    "startup",
    "pages",
    "translation",
)


def main() -> None:
    """Run each benchmark in a process of its own, so that none inherits the other's memory."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of: {', '.join(BENCHMARKS)}; all without")
    named = parser.parse_args().names
    unknown = [name for name in named if name not in BENCHMARKS]
    if unknown:
        parser.error(f"there is no benchmark {unknown[0]}")
    for name in named or BENCHMARKS:
        subprocess.run([sys.executable, "-m", f"benchmarks.{name}"], check=True)  # noqa: S603 - our own modules


if __name__ == "__main__":
    main()
