"""What is right: specs, validation, and everything that is said of a rule."""
