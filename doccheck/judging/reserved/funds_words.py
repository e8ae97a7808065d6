"""All the statements by which a paper about money says that it is not there, not free, not one's own or not sure."""

from __future__ import annotations

from doccheck.judging.reserved.funds_family import Family
from doccheck.judging.reserved.funds_words_balances import BALANCE_FAMILIES
from doccheck.judging.reserved.funds_words_grants import GRANT_FAMILIES
from doccheck.judging.reserved.funds_words_promises import PROMISE_FAMILIES

FAMILIES: tuple[Family, ...] = (*BALANCE_FAMILIES, *GRANT_FAMILIES, *PROMISE_FAMILIES)
