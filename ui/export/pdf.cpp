// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/pdf.h"

#include "ui/export/picture_metadata.h"
#include "ui/export/render_vectors.h"

#include <QBuffer>
#include <QHash>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace onecycle::ui {
namespace {

constexpr int dotsPerInch = 1200;

/// While it lives a PDF has nothing of this process: Qt keeps its fonts in a hash, in an order that differs from one
/// process to the next, and writes a date whose length depends on the time zone.
class SameEverywhere {
public:
    SameEverywhere() : m_hadZone(qEnvironmentVariableIsSet(variable)), m_zone(qgetenv(variable))
    {
        QHashSeed::setDeterministicGlobalSeed();
        qputenv(variable, "UTC");
    }
    SameEverywhere(const SameEverywhere&) = delete;
    SameEverywhere& operator=(const SameEverywhere&) = delete;
    ~SameEverywhere()
    {
        QHashSeed::resetRandomGlobalSeed();
        if (m_hadZone)
            qputenv(variable, m_zone);
        else
            qunsetenv(variable);
    }

private:
    static constexpr const char* variable = "TZ";

    bool m_hadZone;
    QByteArray m_zone;
};

/// Qt writes the present time into the file. The entry is optional; blanks in its place keep every offset.
void removeDate(QByteArray& pdf)
{
    const QByteArray key = "/CreationDate (";
    const qsizetype begin = pdf.indexOf(key);
    if (begin < 0)
        return;
    const qsizetype end = pdf.indexOf(')', begin) + 1;
    std::fill(pdf.begin() + begin, pdf.begin() + end, ' ');
}

}  // namespace

Result<QByteArray, QString> pdfFile(const Picture& picture)
{
    const SameEverywhere guard;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(picture.inches, QPageSize::Inch, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(picture.title);
    writer.setCreator(QStringLiteral("OneCycle"));
    writer.setDocumentXmpMetadata(xmpPacket(picture));
    QPainter painter(&writer);
    // Qt makes the page whole points large: the picture fills it.
    const QSizeF page(writer.width(), writer.height());
    Picture fitted = picture;
    fitted.options.scale = page.width() / picture.size.width();
    painter.scale(fitted.options.scale, page.height() / picture.size.height());
    renderVectors(painter, fitted);
    painter.end();
    removeDate(bytes);
    return bytes;
}

}  // namespace onecycle::ui
