"""The studio: a page on this computer that draws a message while one types."""
