# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes pictures with a document in them, by writers that are not ours: python3 tests/oracle/make_pictures.py

PNG by zlib and struct, SVG by xml.etree, which chooses its own prefixes, PDF by hand, then by `exiftool` and `qpdf`
(12.57 and 11.3.0 made the files that are there). The name in the document is beyond ASCII and beyond Latin-1 where the
format can hold that.
"""

import json
import pathlib
import struct
import subprocess
import xml.etree.ElementTree as ElementTree
import zlib

FOLDER = pathlib.Path(__file__).parents[1] / "data" / "pictures"
NAMESPACE = "urn:onecycle:1#"


def document(name):
    source = {"kind": "onecycle", "max_lr": 0.125, "total_steps": 250}
    schedule = {"id": "1", "name": name, "optimizer": "sgd", "groups": ["0"], "source": source}
    return json.dumps({"format": "onecycle", "version": 1, "schedules": [schedule], "active": "1"}, ensure_ascii=False)


LATIN = document("größer & <kleiner>")
WIDE = document("学习率 η₀ \U0001F4C8 & <kleiner>")


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(*before, after=()):
    head = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
    return b"".join([head, *before, chunk(b"IDAT", zlib.compress(b"\0\x7f")), *after, chunk(b"IEND", b"")])


def text_chunk(text, keyword=b"onecycle"):
    return chunk(b"tEXt", keyword + b"\0" + text.encode("latin-1"))


def pngs():
    packed = zlib.compress(WIDE.encode(), 9)
    yield "text.png", png(text_chunk(LATIN))
    yield "ztxt.png", png(chunk(b"zTXt", b"onecycle\0\0" + zlib.compress(LATIN.encode("latin-1"), 9)))
    yield "itxt.png", png(chunk(b"iTXt", b"onecycle\0\0\0de\0Lernrate\0" + WIDE.encode()))
    yield "itxt_packed.png", png(chunk(b"iTXt", b"onecycle\0\1\0\0\0" + packed))
    yield "after_the_pixels.png", png(after=[text_chunk(LATIN)])
    yield "after_other_texts.png", png(text_chunk("matplotlib", b"Software"), text_chunk("x", b"Onecycle"), text_chunk(LATIN))
    yield "two.png", png(text_chunk(LATIN), text_chunk("{}"))
    yield "without.png", png(text_chunk("matplotlib", b"Software"))
    yield "without_text.png", png(chunk(b"tEXt", b"onecycle"))
    yield "wrong_crc.png", png(text_chunk(LATIN)[:-1] + b"\0")


def svgs():
    plain = (f'<?xml version="1.0" encoding="UTF-8"?>\n<!-- a curve -->\n<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1">'
             f'<metadata><onecycle:document xmlns:onecycle="{NAMESPACE}">%s</onecycle:document></metadata></svg>\n')
    escaped = WIDE.replace("&", "&amp;").replace("<", "&lt;")
    yield "plain.svg", (plain % escaped).encode()
    yield "cdata.svg", (plain % f"<![CDATA[{WIDE}]]>").encode()
    yield "ascii.svg", (plain % escaped.encode("ascii", "xmlcharrefreplace").decode()).encode()
    latin = (plain % LATIN.replace("&", "&amp;").replace("<", "&lt;")).replace("UTF-8", "ISO-8859-1")
    yield "latin1.svg", latin.encode("latin-1")
    tree = ElementTree.fromstring(plain % escaped)
    yield "other_prefixes.svg", ElementTree.tostring(tree, "utf-8", xml_declaration=True)
    yield "default_namespace.svg", (plain % escaped).replace("xmlns:onecycle", "xmlns").replace("onecycle:document", "document").encode()
    yield "without.svg", ElementTree.tostring(ElementTree.fromstring('<svg xmlns="http://www.w3.org/2000/svg"/>'))
    foreign = (plain % escaped).replace(NAMESPACE, "urn:another#").replace("<svg", f'<svg xmlns:onecycle="{NAMESPACE}"')
    yield "foreign_document.svg", foreign.encode()


def pdf(xmp):
    objects = [b"<</Type/Catalog/Pages 2 0 R/Metadata 4 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
               b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>",
               b"<</Type/Metadata/Subtype/XML/Length %d>>\nstream\n%s\nendstream" % (len(xmp), xmp)]
    body, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return body + b"xref\n0 5\n0000000000 65535 f \n%strailer\n<</Size 5/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (table, len(body))


def packet(attributes, content):
    return ('<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n<x:xmpmeta xmlns:x="adobe:ns:meta/">'
            '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" '
            f'xmlns:onecycle="{NAMESPACE}"{attributes}>{content}</rdf:Description></rdf:RDF></x:xmpmeta>\n'
            '<?xpacket end="w"?>').encode()


def pdfs():
    escaped = WIDE.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
    yield "element.pdf", pdf(packet("", f"<onecycle:document>{escaped}</onecycle:document>"))
    yield "attribute.pdf", pdf(packet(f' onecycle:document="{escaped}"', ""))
    yield "without.pdf", pdf(packet("", ""))
    yield "without_metadata.pdf", pdf(b"")


def rewritten():
    """What other programs make of these pictures when they save them with their own changes."""
    element = FOLDER / "element.pdf"
    for name, source, options in (("exiftool.pdf", element, ["-XMP:Title=eta"]),
                                  ("exiftool_shorthand.pdf", element, ["-api", "XMPShorthand=1", "-XMP:Title=eta"]),
                                  ("exiftool.png", FOLDER / "itxt.png", ["-PNG:Title=eta"])):
        (FOLDER / name).unlink(missing_ok=True)
        subprocess.run(["exiftool", "-q", *options, "-o", FOLDER / name, source], check=True)
    subprocess.run(["qpdf", "--linearize", "--deterministic-id", element, FOLDER / "qpdf_linearised.pdf"], check=True)


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for name, content in [*pngs(), *svgs(), *pdfs()]:
        (FOLDER / name).write_bytes(content)
    rewritten()
