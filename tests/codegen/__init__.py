"""The generator: what it refuses, what it lets through, and that it always writes the same bytes."""
