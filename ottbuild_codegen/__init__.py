"""Turns the specs into the provider packages of ottbuild. Run by `make regen`; never imported by ottbuild."""
