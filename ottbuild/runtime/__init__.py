"""What generated provider code is built on. Knows no provider."""
