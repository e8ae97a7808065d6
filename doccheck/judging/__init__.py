"""`Document`s + facts + `Checklist` + date → `Report`. Pure functions: no clock, no files, no printing."""

from doccheck.judging.judge import judge

__all__ = ["judge"]
