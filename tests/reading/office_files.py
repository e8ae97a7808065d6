"""DOCX and ODT files made on the spot, from the bodies of their XML."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

_OPENXML = "http://schemas.openxmlformats.org"
_W = f"{_OPENXML}/wordprocessingml/2006/main"
_R = f"{_OPENXML}/officeDocument/2006/relationships"
_SPACES = (
    f'xmlns:w="{_W}" xmlns:r="{_R}" xmlns:a="{_OPENXML}/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:o="urn:schemas-microsoft-com:office:office" '
    f'xmlns:mc="{_OPENXML}/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
ODT = "application/vnd.oasis.opendocument.text"
_ODF = "urn:oasis:names:tc:opendocument:xmlns"
_ODT_SPACES = (
    f'xmlns:office="{_ODF}:office:1.0" xmlns:text="{_ODF}:text:1.0" xmlns:table="{_ODF}:table:1.0" '
    f'xmlns:style="{_ODF}:style:1.0" xmlns:draw="{_ODF}:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" '
    f'xmlns:fo="{_ODF}:xsl-fo-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'
)


def p(text: str, properties: str = "", run: str = "") -> str:
    """A paragraph of one run."""
    return f'<w:p>{properties}<w:r>{run}<w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def table(*rows: tuple[str, ...]) -> str:
    cells = ("".join(f"<w:tc>{p(cell)}</w:tc>" for cell in row) for row in rows)
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"


def drawing(link: str) -> str:
    return f'<w:p><w:r><w:drawing><a:blip r:embed="{link}"/></w:drawing></w:r></w:p>'


def docx(
    body: str,
    *,
    kind: str = DOCX,
    parts: Mapping[str, bytes] | None = None,
    pictures: Mapping[str, bytes] | None = None,
    header: str = "",
    footer: str = "",
    styles: str = "",
    prolog: str = "",
) -> bytes:
    """A Word document. `pictures`: relationship id → content; `parts`: more parts, or others in place of ours."""
    relations = {name: (f"media/{name}.bin", "image") for name in pictures or {}}
    texts = {"header1.xml": ("hdr", header), "footer1.xml": ("ftr", footer)}
    sections = ""
    for name, (tag, text) in texts.items():
        if text:
            relations[tag] = (name, name[:6])
            sections += f'<w:{name[:6]}Reference r:id="{tag}"/>'
    main = f"{prolog}<w:document {_SPACES}><w:body>{body}<w:sectPr>{sections}</w:sectPr></w:body></w:document>"
    links = "".join(
        f'<Relationship Id="{key}" Type="{_R}/{sort}" Target="{target}"/>' for key, (target, sort) in relations.items()
    )
    content_type = kind.removesuffix(".12") + ".main+xml"
    files: dict[str, bytes] = {
        "[Content_Types].xml": f'<Types><Override PartName="/word/document.xml" ContentType="{content_type}"/></Types>'.encode(),
        "_rels/.rels": f'<Relationships><Relationship Id="1" Type="{_R}/officeDocument" Target="word/document.xml"/></Relationships>'.encode(),
        "word/document.xml": main.encode(),
        "word/_rels/document.xml.rels": f"<Relationships>{links}</Relationships>".encode(),
        **{f"word/media/{name}.bin": content for name, content in (pictures or {}).items()},
        **{
            f"word/{name}": f"<w:{tag} {_SPACES}>{text}</w:{tag}>".encode()
            for name, (tag, text) in texts.items()
            if text
        },
    }
    if styles:
        files["word/styles.xml"] = f"<w:styles {_SPACES}>{styles}</w:styles>".encode()
    return packed({**files, **(parts or {})})


def odt(
    body: str, *, styles: str = "", pictures: Mapping[str, bytes] | None = None, master: str = "", manifest: str = ""
) -> bytes:
    """An OpenDocument text. `styles`: automatic styles; `master`: what stands in the master page, as a header."""
    content = (
        f"<office:document-content {_ODT_SPACES}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    sheet = (
        f"<office:document-styles {_ODT_SPACES}><office:master-styles><style:master-page>{master}</style:master-page>"
        "</office:master-styles></office:document-styles>"
    )
    files = {
        "mimetype": ODT.encode(),
        "content.xml": content.encode(),
        "styles.xml": sheet.encode(),
        "META-INF/manifest.xml": f"<manifest>{manifest}</manifest>".encode(),
        **{f"Pictures/{name}": picture for name, picture in (pictures or {}).items()},
    }
    return packed(files, stored=("mimetype",))


def packed(files: Mapping[str, bytes], stored: tuple[str, ...] = ()) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(
                zipfile.ZipInfo(name), content, zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            )
    return out.getvalue()
