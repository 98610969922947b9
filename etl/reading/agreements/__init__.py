"""Agreements in a sentence: their names, the stage that the words around them tell, whose they are, and when."""
