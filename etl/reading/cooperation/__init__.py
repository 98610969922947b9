"""Fields in which states work together: the words for joint work (`work`), and the "
"lists of fields around them (`fields`)."""
