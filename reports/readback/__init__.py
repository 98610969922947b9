"""Reads a workbook back into proposals: `read_back(data: bytes) -> tuple[Proposal, ...]`, in the order of its rows."""
