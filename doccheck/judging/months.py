"""Calendar arithmetic in months: terms of law are counted in months, not in thirty days."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta


def add_months(day: date, months: int) -> date:
    """The same day `months` later (earlier if negative), or the last day of a month that is too short for it."""
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    if year < date.min.year:
        return date.min
    if year > date.max.year:
        return date.max
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def add_days(day: date, days: int) -> date:
    """`days` later (earlier if negative); the calendar's ends are not passed."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return date.max if days > 0 else date.min


def started_months(start: date, end: date) -> int:
    """How many months of a stay from `start` to `end`, both included, have begun: 1 September to 30 June is ten."""
    months = (end.year - start.year) * 12 + end.month - start.month
    while add_months(start, months) <= end:
        months += 1
        if add_months(start, months) == date.max:
            break
    while months > 0 and add_months(start, months - 1) > end:
        months -= 1
    return months


def completed_months(start: date, end: date) -> int:
    """How many whole months lie between `start` and `end`; negative when `end` comes first."""
    months = (end.year - start.year) * 12 + end.month - start.month
    return months - 1 if add_months(start, months) > end else months


def completed_years(start: date, end: date) -> int:
    """Age in years. Who was born on 29 February turns a year older on 1 March of a common year."""
    return end.year - start.year - ((end.month, end.day) < (start.month, start.day))
