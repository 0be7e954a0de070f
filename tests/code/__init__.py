"""From JSON to fluent code."""
