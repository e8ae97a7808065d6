"""Values in text: dates, amounts, countries, languages, names; each a module with the verbs find, parse, show."""
