"""Facts to rows, safe to repeat: `batch.load` brings the database to hold exactly what the articles state."""
