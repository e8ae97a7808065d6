"""`Page`s → `Document`s: which pages belong together, what they are, whose, and what they say."""

from doccheck.understanding.understand import understand

__all__ = ["understand"]
