"""Measures doccheck on dossiers whose papers a browser has printed: samples/printed."""
