"""Draws messages as their apps do: the tree of a picture, the page around it, and a text form for terminals."""
