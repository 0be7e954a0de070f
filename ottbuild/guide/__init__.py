"""What a text says and what may stand where: kinds recognised, places found, fields explained."""
