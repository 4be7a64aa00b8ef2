"""The web chat: one page that works without JavaScript and is livelier with it."""
