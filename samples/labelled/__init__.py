"""The labelled set: documents and dossiers as text (`tuned/`, `locked/`), and what prints and captures them.

`python -m samples.labelled FOLDER` makes everything on demand; nothing that is rendered is kept in the repository.
"""

import sys
from pathlib import Path

# The drawing helpers one folder up (`_sheet`, `_scan` …) are plain scripts that import each other by bare name.
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
