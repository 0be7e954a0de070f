"""Attacks, one file for each kind. They are small and fast."""
