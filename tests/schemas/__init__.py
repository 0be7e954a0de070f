"""Tests of what is valid."""
