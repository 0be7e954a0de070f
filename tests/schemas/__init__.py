"""Schemas: what is valid."""
