"""Generate provider packages from specs. Run as `ottbuild-codegen`; never imported by ottbuild."""
