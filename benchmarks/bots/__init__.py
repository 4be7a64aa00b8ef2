"""The usual bots, written plainly as their libraries' manuals show it, to measure Lotse beside them."""
