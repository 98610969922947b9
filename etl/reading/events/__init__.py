"""Who met or went to see whom: events of states' representatives, read once for the finders of three kinds."""
