"""Corridors, programmes and joint works: how their names are spelled, and which of them tie states."""
