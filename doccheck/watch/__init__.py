"""The watched folder: staff drop a folder, the report is there, nothing is ever lost.

names     which names are left alone, and under which names reports are filed
scan      what lies in the watched folder, in one pass that follows no link
ready     whether a dossier is still and whole
ledger    what is known of every dossier, killed at any moment
lock      one watcher for one folder
logs      what happened, without names and texts
files     writing below `_reports`: whole or not at all, never through a link
traces    which readings in the cache come from which dossier
work      one dossier: judged, its report in its place, the word for what went wrong
overview  the page `_reports/index.html`; `words` has its texts, `board` writes it, and the heartbeat
watcher   one round: what lies there is taken over, what is ready is judged
wake      what ends the sleep between rounds: signals and events
loop      `doccheck watch`; `options`, `status` and `purge` are the rest of the commands
"""
