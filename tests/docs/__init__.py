"""The examples in the documentation."""
