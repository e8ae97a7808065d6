"""How often doccheck is right, on the labelled set of documents and dossiers in samples/labelled."""
