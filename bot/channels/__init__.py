"""The channels people write on: Telegram and the web chat."""
