"""How payloads are built: builders, parts, models."""
