"""The phrases of ties between states: what is done to relations, and who is what in which organisation."""
