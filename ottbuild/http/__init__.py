"""How payloads are sent and answered."""
