"""Which payloads are valid: specs, validation, rules, limits, and their wording."""
