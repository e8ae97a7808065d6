"""The bench: pages made here, damaged here, read by doccheck and by what people could install instead, and scored.

python -m scripts.bench --help
"""
