"""JSON to fluent code."""
