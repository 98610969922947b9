"""Benchmarks against peers: ratios within one run, never absolute promises."""
