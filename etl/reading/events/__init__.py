"""Who met or went to see whom: events of states' representatives, read once and shared by the finders of their kinds."""
