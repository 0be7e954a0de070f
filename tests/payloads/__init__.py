"""Payloads: how they are built, and what holds for all of them."""
