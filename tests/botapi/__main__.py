"""Run the server for trying a bot by hand: `python -m tests.botapi --port 8081 --token 1:T`."""

import argparse
import asyncio
import contextlib

from tests.botapi.console import serve
from tests.botapi.server import DEFAULT_TOKEN


def main() -> None:
    """Read the command line and serve until Ctrl-C."""
    parser = argparse.ArgumentParser(prog="python -m tests.botapi", description="Bot API server for tests")
    parser.add_argument("--port", type=int, default=8081)
    parser.add_argument("--token", default=DEFAULT_TOKEN)
    parser.add_argument("--language", default="de", help="language code of the simulated person")
    options = parser.parse_args()
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(serve(options.port, options.token, options.language))


if __name__ == "__main__":
    main()
