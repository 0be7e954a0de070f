"""The functions that know every provider."""
