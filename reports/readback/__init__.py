"""Reads a workbook back: `reports.readback.workbook.read_back` turns what people changed in it into proposals."""
