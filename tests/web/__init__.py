"""The web chat: its page with and without scripts, its sessions, its log."""
