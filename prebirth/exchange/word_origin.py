"""Lets a Word file say who made it, and nothing of the template of python-docx."""

from __future__ import annotations

from typing import Any

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn

from prebirth.base.language import spoken

APP = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    b'<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/'
    b'extended-properties">'
    b"<Application>Prebirth</Application></Properties>"
)
NOT_OURS = (RELATIONSHIP_TYPE.THUMBNAIL, RELATIONSHIP_TYPE.CUSTOM_XML)
EFFECTS = "/stylesWithEffects"
"""Ends the type of a second list of styles that Word 2010 alone wrote."""
OF_EDITING = ("w:rsids", "w:rsid", "w:proofState", "w:savePreviewPicture")
"""What Word writes into a file about the sittings in which it was edited."""


def say_who_made_it(word: Any) -> None:
    """Name the program as the maker, and leave out the traces of whoever made the template."""
    package, body = word.part.package, word.part
    for holder in (package, body):
        for key, relation in list(holder.rels.items()):
            if relation.reltype in NOT_OURS or relation.reltype.endswith(EFFECTS):
                del holder.rels[key]
            elif relation.reltype == RELATIONSHIP_TYPE.EXTENDED_PROPERTIES:
                relation.target_part._blob = APP  # noqa: SLF001  # python-docx reads it alone
    for root in (body.element, word.styles.element, word.settings.element):
        _leave_out_editing(root)
    for language in word.settings.element.iter(qn("w:themeFontLang")):
        language.set(qn("w:val"), spoken().tag)
    for language in word.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), spoken().tag)
        language.set(qn("w:eastAsia"), spoken().tag)


def _leave_out_editing(root: Any) -> None:
    for name in OF_EDITING:
        for element in list(root.iter(qn(name))):
            element.getparent().remove(element)
    for element in root.iter():
        for name in [name for name in element.attrib if name.startswith(qn("w:rsid"))]:
            del element.attrib[name]
