"""Reading pixels: two engines behind one seam.

`tesseract` reads clean, upright pages and every script it has a pack for; `neural` reads skewed, noisy, unevenly lit
and photographed pages in Latin script, Chinese and Japanese. `readers` holds both. Which one reads a page is decided
in `reading`.
"""
