"""What was understood before is taken, and nothing but that: the documents are the same as without it."""

from __future__ import annotations

import pytest

from doccheck.model import Document, FileReading, PageRef
from doccheck.reading import codec
from doccheck.understanding import understand as module
from doccheck.understanding.before import Look
from doccheck.understanding.understand import understand
from tests.understanding import sheets
from tests.understanding.pages import blank, file, foot, page, row, scan, td1

LETTERHEAD = "Fondation Aubrac pour les études, 14 rue du Puits, 12000 Rodez"
CARDS = scan(
    *(row(text, x=0.08, y=0.35 + 0.03 * n) for n, text in enumerate(td1(number="BCC418207").split())),
    *(row(text, x=0.08, y=0.8 + 0.03 * n) for n, text in enumerate(td1(number="BDF902114").split())),
)


class Memory:
    """Keeps everything the way the cache does: as bytes, by the content of what is a key."""

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}

    def looks(self, file: str) -> tuple[Look, ...] | None:
        return codec.decode_values(self.kept[file]) if file in self.kept else None

    def keep_looks(self, file: str, looks: tuple[Look, ...]) -> None:
        assert file not in self.kept
        self.kept[file] = codec.encode(looks)

    def document(self, pages: tuple[PageRef, ...]) -> Document | None:
        return codec.decode_documents(self.kept[repr(pages)])[0] if repr(pages) in self.kept else None

    def keep_document(self, document: Document) -> None:
        assert repr(document.pages) not in self.kept
        self.kept[repr(document.pages)] = codec.encode((document,))


def files(count: int) -> list[FileReading]:
    """So many of: a passport, a bank letter and its next page in another file, two cards, sheets in one file."""
    numbered = [page(LETTERHEAD, *sheets.BANK, foot("Page 1/2")), page(LETTERHEAD, "Suite", foot("Page 2/2"))]
    return [
        file(scan(sheets.PASSPORT), name="p.pdf"),
        file(numbered[0], name="one.pdf"),
        file(numbered[1], name="two.pdf"),
        file(CARDS, name="cards.pdf"),
        file(page(sheets.ENROLMENT), blank(), scan(sheets.PASSPORT), page(sheets.BANK), name="all.pdf"),
    ][:count]


@pytest.fixture
def looked_at(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, int]]:
    """The pages that are looked at, and the first pages of the documents that are read."""
    seen: list[tuple[str, int]] = []
    look, read = module._seen, module._document
    monkeypatch.setattr(module, "_seen", lambda page, zones=None: (seen.append((page.file, page.number)), look(page, zones))[1])
    monkeypatch.setattr(
        module, "_document", lambda id, group: (seen.append((id, group[0].page.number)), read(id, group))[1]
    )
    return seen


@pytest.mark.parametrize("first", range(6))
def test_the_documents_are_the_same_however_much_was_understood_before(first: int) -> None:
    memory = Memory()
    understand(files(first), memory)
    assert understand(files(5), memory) == understand(files(5))
    assert understand(files(5)[::-1], memory) == understand(files(5)[::-1])
    assert understand(files(5)[1:], memory) == understand(files(5)[1:])


def test_only_what_is_new_is_looked_at(looked_at: list[tuple[str, int]]) -> None:
    memory = Memory()
    understand(files(2), memory)
    looked_at.clear()
    # The second page of the letter makes another document of it: that one is read anew, the passport is not.
    understand(files(3), memory)
    assert looked_at == [("two.pdf", 1), ("d2", 1)]
    looked_at.clear()
    understand(files(3), memory)
    assert looked_at == []


def test_a_page_with_two_cards_is_always_looked_at(looked_at: list[tuple[str, int]]) -> None:
    memory = Memory()
    found = understand([file(CARDS)], memory)
    assert len(found) == 2
    looked_at.clear()
    assert understand([file(CARDS)], memory) == found
    assert len(looked_at) == 4
    assert memory.kept == {}
