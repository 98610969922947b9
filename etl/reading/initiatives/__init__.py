"""Corridors, programmes and joint works: how their names are spelled (`names`) and "
"which of them tie states (`ties`)."""
