"""Reads what providers send by themselves: verifies the signature, and gives the events as models."""
