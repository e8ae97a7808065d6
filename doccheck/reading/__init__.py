"""`SourceFile` → upright `Page`s with words. Each page decides for itself between its text layer and OCR."""

from doccheck.reading.read import ReadingOptions, read_file

__all__ = ["ReadingOptions", "read_file"]
