"""The generated providers, one package each. Edit their specs, not these files."""
