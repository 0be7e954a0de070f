"""Writing provider packages."""
