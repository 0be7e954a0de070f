"""Examples: values for fields, and payloads that a solver repairs until they are valid."""
