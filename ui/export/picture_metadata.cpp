// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picture_metadata.h"

#include <QXmlStreamWriter>

namespace onecycle::ui {
namespace {

const auto rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
const auto dublinCore = QStringLiteral("http://purl.org/dc/elements/1.1/");
const auto xmpBasic = QStringLiteral("http://ns.adobe.com/xap/1.0/");

/// A text in the default language, as RDF wants it.
void writeText(QXmlStreamWriter& writer, const QString& name, const QString& text)
{
    writer.writeStartElement(dublinCore, name);
    writer.writeStartElement(rdf, QStringLiteral("Alt"));
    writer.writeStartElement(rdf, QStringLiteral("li"));
    writer.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
    writer.writeCharacters(text);
    writer.writeEndElement();
    writer.writeEndElement();
    writer.writeEndElement();
}

}  // namespace

QByteArray xmpPacket(const Picture& picture)
{
    QByteArray bytes;
    QXmlStreamWriter writer(&bytes);
    writer.writeProcessingInstruction(QStringLiteral("xpacket"),
                                      QStringLiteral("begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\""));
    const auto meta = QStringLiteral("adobe:ns:meta/");
    writer.writeNamespace(meta, QStringLiteral("x"));
    writer.writeStartElement(meta, QStringLiteral("xmpmeta"));
    writer.writeNamespace(rdf, QStringLiteral("rdf"));
    writer.writeStartElement(rdf, QStringLiteral("RDF"));
    writer.writeNamespace(dublinCore, QStringLiteral("dc"));
    writer.writeNamespace(xmpBasic, QStringLiteral("xmp"));
    const auto own = QString::fromLatin1(metadataNamespace);
    writer.writeNamespace(own, QStringLiteral("onecycle"));
    writer.writeStartElement(rdf, QStringLiteral("Description"));
    writer.writeAttribute(rdf, QStringLiteral("about"), {});
    writeText(writer, QStringLiteral("title"), picture.title);
    writeText(writer, QStringLiteral("description"), picture.description);
    writer.writeTextElement(xmpBasic, QStringLiteral("CreatorTool"), QStringLiteral("OneCycle"));
    writer.writeTextElement(own, QStringLiteral("document"), QString::fromLatin1(picture.document));
    writer.writeEndElement();
    writer.writeEndElement();
    writer.writeEndElement();
    writer.writeProcessingInstruction(QStringLiteral("xpacket"), QStringLiteral("end=\"r\""));
    return bytes;
}

QByteArray svgMetadata(const Picture& picture)
{
    QByteArray bytes;
    QXmlStreamWriter writer(&bytes);
    writer.writeStartElement(QStringLiteral("metadata"));
    const auto own = QString::fromLatin1(metadataNamespace);
    writer.writeNamespace(own, QStringLiteral("onecycle"));
    writer.writeTextElement(own, QStringLiteral("document"), QString::fromLatin1(picture.document));
    writer.writeEndElement();
    return bytes;
}

}  // namespace onecycle::ui
