"""The Telegram channel; the only package that knows the library and the Bot API."""
