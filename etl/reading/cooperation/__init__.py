"""Fields in which states work together: words for joint work, and the lists of fields around them."""
