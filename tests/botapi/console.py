"""Talking to a bot by hand: lines from the terminal become messages, the screen is printed."""

import asyncio
import sys
import threading

from tests.botapi.changes import Changes
from tests.botapi.server import BotApiServer
from tests.botapi.users import User

HELP = """Type a text to send it. Lines that begin with "!" do something else:
  !press LABEL   press a button        !start [PAYLOAD]   press Start
  !photo         send a photo          !block, !unblock   shut the bot out, let it in
  !screen        print the screen      !help              print this
"""


async def serve(port: int, token: str, language_code: str) -> None:
    """Serve until cancelled; one simulated person is led by the lines on standard input."""
    async with BotApiServer(token, port=port) as server:
        _print(f"Bot API server: {server.url} (token {token})\n{HELP}")
        user = server.user(language_code)
        lines = _stdin_lines()
        printing = asyncio.create_task(_print_changes(server.world.changes, user))
        try:
            while True:
                _obey(user, await lines.get())
        finally:
            printing.cancel()


def _obey(user: User, line: str) -> None:
    word, _, rest = line.strip().partition(" ")
    try:
        match word:
            case "":
                pass
            case "!press":
                user.press(rest)
            case "!start":
                user.start(rest or None)
            case "!photo":
                user.photo()
            case "!block":
                user.block()
            case "!unblock":
                user.unblock()
            case "!screen":
                _print(f"{user.screen()}\n")
            case "!help":
                _print(HELP)
            case _:
                user.type(line.strip())
    except (LookupError, RuntimeError) as error:
        _print(f"{error}\n")


async def _print_changes(changes: Changes, user: User) -> None:
    printed = 0
    while True:
        fresh = [message for message in user.screen().messages if message.changed > printed]
        for message in fresh:
            who = "bot" if message.from_bot else "you"
            rows = "".join("    " + " ".join(f"[{b.text}]" for b in row) + "\n" for row in message.keyboard)
            _print(f"#{message.message_id} {who}: {message.text}\n{rows}")
        printed = changes.count
        await changes.passed(printed, user.chat_id)


def _stdin_lines() -> asyncio.Queue[str]:
    """Return a queue that a daemon thread fills, so that an open terminal never holds up the end."""
    lines: asyncio.Queue[str] = asyncio.Queue()
    loop = asyncio.get_running_loop()

    def read() -> None:
        for line in sys.stdin:
            loop.call_soon_threadsafe(lines.put_nowait, line)

    threading.Thread(target=read, daemon=True).start()
    return lines


def _print(text: str) -> None:
    sys.stdout.write(text)
    sys.stdout.flush()
