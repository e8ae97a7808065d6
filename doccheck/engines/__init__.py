"""One file per third-party engine: probe it, call it, translate its errors. Nothing here knows kinds or checklists."""
