"""What the bot tells about itself: commands, names, descriptions and menu buttons by language."""

import json
from dataclasses import dataclass, field

from tests.botapi.params import JsonObject

DEFAULT_SCOPE: JsonObject = {"type": "default"}


@dataclass(frozen=True, slots=True)
class Command:
    """One entry of the command menu."""

    command: str
    description: str

    def wire(self) -> JsonObject:
        """Return the BotCommand object."""
        return {"command": self.command, "description": self.description}


def scope_key(scope: JsonObject | None) -> str:
    """Return one spelling for each scope."""
    return json.dumps(scope or DEFAULT_SCOPE, sort_keys=True)


@dataclass(slots=True)
class BotProfile:
    """Texts by language code ("" for everybody else), commands by scope and language code."""

    names: dict[str, str] = field(default_factory=dict)
    descriptions: dict[str, str] = field(default_factory=dict)
    short_descriptions: dict[str, str] = field(default_factory=dict)
    commands: dict[tuple[str, str], tuple[Command, ...]] = field(default_factory=dict)
    menu_buttons: dict[int, JsonObject] = field(default_factory=dict)

    def commands_in_private(self, chat_id: int, language_code: str) -> tuple[Command, ...]:
        """Return the commands a person sees in the private chat, after Telegram's order of scopes."""
        scopes = (
            {"type": "chat", "chat_id": chat_id},
            {"type": "all_private_chats"},
            DEFAULT_SCOPE,
        )
        for scope in scopes:
            for language in (language_code, ""):
                found = self.commands.get((scope_key(dict(scope)), language))
                if found is not None:
                    return found
        return ()
