"""Limits and thresholds, each with its reason. Nothing here depends on a dossier or a checklist."""

from __future__ import annotations

from typing import Final

# -- intake -----------------------------------------------------------------------------------------------------------
MAX_FILE_BYTES: Final = 150 * 1024 * 1024  # a 200-page colour scan at 300 dpi stays below; portals stop at 20 MB
MAX_FILES: Final = 500  # a dossier has 10 to 60 files; more is a wrong folder
IGNORED_NAMES: Final = frozenset({".DS_Store", "Thumbs.db", "desktop.ini", "ehthumbs.db"})
IGNORED_PREFIXES: Final = ("._", "~$", ".~lock.")
IGNORED_FOLDERS: Final = frozenset({"__MACOSX", "@eaDir", ".git", "_reports"})
MAX_CONTAINER_DEPTH: Final = 3  # a zip in a mail in a zip is the deepest that people send; bombs go on for ever
MAX_ENTRIES: Final = 5_000  # of one zip: its directory is read at once, and a million entries take a gigabyte
MAX_UNPACKED_BYTES: Final = 600 * 1024**2  # of a dossier's containers in all: four times the largest single file
MAX_UNPACK_RATIO: Final = 200  # scans and PDFs pack 1 to 20 times; deflate alone reaches 1032 …
UNPACK_RATIO_FROM: Final = 100 * 1024**2  # … as one white uncompressed TIFF does honestly: asked above this size only
UNFOLD_SECONDS: Final = 30  # wall clock for a container with all inside it: 600 MB of deflate take 6 s
MAIL_WORDS: Final = 25  # fewer in a mail's body are "please find attached", and no letter
DECORATION_PX: Final = 120  # the shorter side of a picture inside a mail's text; portraits sent as pictures have 250 up

# -- reading ----------------------------------------------------------------------------------------------------------
MAX_PAGES: Final = 300  # per file; the longest honest file seen in such dossiers is a 60-page passport scan
MAX_PIXELS: Final = 120_000_000  # A4 at 1200 dpi is 139 Mpx: 600 dpi (35 Mpx) and phone pictures (50 Mpx) pass
RENDER_PIXELS: Final = 40_000_000  # of a PDF page drawn for reading: A1 at 200 dpi has 31 Mpx, a page of a mile ends
OPEN_SECONDS: Final = 60  # wall clock to open a file and read its text layers: 300 pages at 0.05 s, with reserve
PAGE_SECONDS: Final = 60  # wall clock for a page read from pixels: 5 s on a slow core, with reserve for both engines
STOPPED_PAGES: Final = 5  # of one file that stop their worker, at a minute each: the rest of it is not tried
PAGES_PER_JOB: Final = 8  # pages of one file that a worker takes at once: its bytes travel once for them
WORKER_BYTES: Final = 4 * 1024**3  # address space of a worker; the largest allowed picture needs about 1.5 GiB
OCR_DPI: Final = 200  # Tesseract reads best at 150 to 200 dpi; 300 costs 40 % more for equal text
OCR_PAGE_SECONDS: Final = 45  # below PAGE_SECONDS; a page of dense noise takes Tesseract up to 40 s on a slow core
OCR_LANGUAGES: Final = ("fra", "deu", "spa", "eng")
OCR_FAIR: Final = 0.80  # mean confidence of Tesseract's letters (0..1) above which a page is "good"
OCR_WORD_SURE: Final = 0.70  # confidence (0..1) of a word with digits below which its figure decides nothing alone
OCR_POOR: Final = 0.60  # below: "poor", what was read decides nothing alone
NEURAL_FAIR: Final = 0.93  # the same of the neural reader, which is surer of itself
NEURAL_POOR: Final = 0.85
# A text layer is trusted when pypdf and pdfium agree on this share of its characters …
TEXT_AGREEMENT: Final = 0.80
# … and it has at least this many letters; fewer on a page with a large picture is a scan with a stamp of text.
TEXT_LETTERS: Final = 40
PICTURE_SHARE: Final = 0.50  # a picture covering more of the page than this may hold the page's real text
REPORT_PICTURE_PX: Final = 1100  # width of page pictures in the HTML report
OFFICE_BYTES: Final = 300 * 1024**2  # of everything packed in one DOCX or ODT: 30 photographs of 8 MB, with reserve
OFFICE_XML_BYTES: Final = 24 * 1024**2  # of one XML part; a book of 600 pages has 10 MB
XML_DEPTH: Final = 250  # of elements in one another; tables in tables in text boxes reach 60
OFFICE_PICTURE_PX: Final = 300  # the shorter side of a picture that may be a pasted scan; letterheads are flatter

# -- what is kept on disk ---------------------------------------------------------------------------------------------
CACHE_BYTES: Final = 512 * 1024**2  # a dossier of 100 scanned pages takes 2 MB, with pictures for the report 15 MB
# Page pictures on their way to an engine lie in memory while it has this much room: the largest allowed picture takes
# 360 MB without compression. Otherwise they lie on disk.
SCRATCH_BYTES: Final = 1024**3

# -- understanding ----------------------------------------------------------------------------------------------------
# Below: "unsure between A and B", the requirement becomes review. On the tuned part of the labelled set, of 104
# look-alikes and 375 genuine papers: 0.60 lets 2 count and 0.65 lets 1, 0.70 none; 0.75 costs 12 genuine ones more.
KIND_SURE: Final = 0.70
KIND_FLOOR: Final = 0.30  # below: other
# The logarithm of the odds that a title in large print adds, which the texts that were learned from do not show: nearly
# three times as likely. On the tuned part of the labelled set 0 to 2 make no difference.
LARGE_TITLE_ODDS: Final = 1.5
# How likely (0..1) a paper says that the thing is so, rather than promising or asking for it, from which it counts. Of
# 97 close look-alikes and 514 genuine papers of new issuers: 0.85 lets 3 and 76 % count, 0.75 lets 4 and 78 %.
AFFIRMED_SURE: Final = 0.85
WORDS_AFFIRM_ALONE: Final = 0.93  # … and by all words, where neither a phrase nor a usual title does
WORDS_CONTRADICT: Final = 0.9  # from here all words contradict a phrase of a look-alike

# -- names (measured on 60 + 25 held-out pairs) -----------------------------------------------------------------------
NAME_SAME: Final = 92.0
NAME_DIFFERENT: Final = 80.0
# The learned opinion on whose a paper is gives odds (their logarithm), without hearing the rules. Of 475 papers that
# neither had been made for, the rules were right in 93 % where certain and 70 % where only probable.
NAME_RULED_ODDS: Final = 2.0  # what it adds that the rules name somebody first
NAME_ALSO_RULED_ODDS: Final = 0.5  # that they name somebody after others
NAME_FIRST_ODDS: Final = -4.0  # below, nobody goes before whom the rules name: 307 instead of 300 of 395 first right
NAME_LONGER_ODDS: Final = 0.0  # below, nor does the same name at another length
NAME_LEAST_ODDS: Final = -1.2  # below, nobody is named where the rules name nobody
NAME_AGREED_ODDS: Final = 4.0  # from here whom the rules find probable is certain: from 3.5, 26 of 26 were right
# Where the rules are certain of one and the surroundings speak so much for another, neither is: 10 of 15 wrong ones, 6
# of 186 right ones.
NAME_RIVAL_ODDS: Final = 0.3
NAME_RIVAL_AHEAD: Final = 1.0

# -- sums -------------------------------------------------------------------------------------------------------------
# The learned opinion on a sum, which hears the rules too. Of 144 papers of issuers that neither rules nor weights had
# seen, the rules were certain and wrong on 5 and certain and right on 84; below this, 3 of the 5 are doubted and 4 of
# the 84. On 89 others: the one that was wrong, none that was right.
SUM_DENIED: Final = 0.6
# On papers in other languages than French, German, Spanish and English, whose words are known less well: of 12 that the
# rules were certain of between 0.7 and 0.9 it was wrong on 5, of 25 above on none.
SUM_DENIED_ABROAD: Final = 0.9
SUM_DENIED_ALONE: Final = 0.4  # where words name all other sums as something else: 4 of 4 right ones had more
# Where a sum by the month is the only one of the paper, which is no fee nor capital. Without a month, most sums that
# have less than 0.4 stand on papers that promise nothing, or nothing any more.
SUM_DENIED_ONLY: Final = 0.35
# Where words say the same of several sums: from here one is certain if no other is above the second. Of 1,283 annotated
# papers 22 become certain by it, all of them right.
SUM_CHOSEN: Final = 0.9
SUM_PASSED_OVER: Final = 0.1
SUM_LIKELY: Final = 0.5  # from here a figure of a table is named of which no rule says anything; two such: none certain
SUM_ALONE: Final = 0.35  # from here the likeliest figure is named where no other sum is
SUM_RULED: Final = 0.1  # a sum the rules are sure of and the weights deny stands by so much higher among the doubtful
SUM_SURE: Final = 0.98  # from here what the rules find probable is certain: all of 6 were right, 34 of 37 from 0.9
# A time that no rule knows is named from here, never certain: of 15 above 0.95 all were right, but pay is by the month
# nearly everywhere, and by the fortnight where it is not said.
PERIOD_LIKELY: Final = 0.6
PERIOD_SURE: Final = 0.95  # from here the weights confirm a time that the rules have read
PERIOD_DENIED: Final = 0.8  # another time than the rules say: then neither is certain

# -- dates ------------------------------------------------------------------------------------------------------------
# The learned opinion on the role of a date (0..1), which hears the rules too. Of 961 dates of 300 papers in wording
# that neither had seen, the rules had 78 % right and 51 certain and wrong; with these 84 % and 17.
DATE_KEPT: Final = 0.4  # below, what the rules are sure of is doubtful …
DATE_AHEAD: Final = 3.0  # … and where another day is not so many times less likely …
DATE_PLAIN: Final = 0.97  # … unless it is so plain …
DATE_PLAIN_RIVAL: Final = 0.7  # … and the other not as likely as this
DATE_SURE_TOO: Final = 0.85  # from here what the rules call probable is sure …
DATE_SURE_ALONE: Final = 0.98  # … and what they do not name: 4 more right ones at 0.95, and one more wrong
DATE_SECOND: Final = 0.15  # … where no other day is likelier than this
DATE_SAID: Final = 0.2  # from here a day that no rule names is shown, as probable
DATE_RULE_ORDER: Final = 0.3  # by which the reading that the rules put first is ahead of the next
DATE_UNSEEN: Final = 0.3  # how likely a day is that was worked out and stands nowhere
DATE_TWIN: Final = 0.6  # how far "valid until" is "end of the studies" on a paper that has only one of them
DATE_SCRAP: Final = 0.9  # on a scrap of a paper: from here another role makes what the rules say doubtful

# -- currencies -------------------------------------------------------------------------------------------------------
# An exchange rate that is older decides nothing. In a quarter the euro's rates against the currencies of most dossiers
# (MAD, TND, XAF, USD, INR) move by some per cent; authorities that name a term take the rate of the month or quarter.
RATE_DAYS: Final = 90

# -- the watched folder -----------------------------------------------------------------------------------------------
WATCH_QUIET_SECONDS: Final = 10.0  # without a change before a dossier is judged; a scanner takes 3 to 8 s for a page
WATCH_GIVE_UP_SECONDS: Final = 900.0  # … and for a file that does not open to its end: 2 GB over a slow line
WATCH_PAUSES: Final = (60.0, 120.0, 300.0, 900.0, 3600.0)  # before a dossier that could not be judged is tried again
WATCH_PAUSES_DISK: Final = (5.0, 15.0, 30.0, 60.0)  # where the disk or the share is at fault: trying costs nothing
WATCH_ATTEMPTS: Final = 5  # of which none ended, for a reason of its own: a dossier is set aside until it changes
WATCH_EVENTS: Final = 20  # kept of each dossier

# -- the overview and the sleep of a watcher --------------------------------------------------------------------------
WATCH_POLL_SECONDS: Final = 30.0  # between rescans where events wake the watcher: shares do not tell of all changes
WATCH_TROUBLE_SECONDS: Final = 30.0  # at most, between attempts while a disk is full or a share is away
WATCH_OVERVIEW_SECONDS: Final = 300.0  # after which the overview is written though nothing is new: its time is shown
