"""`python -m doccheck` is the same as the command `doccheck`."""

from __future__ import annotations

from doccheck.cli import main

if __name__ == "__main__":  # worker processes import this module again; they must not run the command
    main()
