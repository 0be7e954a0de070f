"""One message for many people: fields in it, and rows that fill them."""
