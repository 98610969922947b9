"""Agreements in a sentence: their names (`phrase`), the stage that the words around "
"them tell (`stage`), whose they are."""
