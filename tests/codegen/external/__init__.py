"""OpenAPI documents that were not written for this generator."""
