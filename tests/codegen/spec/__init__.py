"""Reading specs."""
