// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/file_part.h"

#include "ui/controls/switch_button.h"
#include "ui/export/picture_format.h"
#include "ui/text/translate.h"

namespace onecycle::ui {
namespace {

constexpr int columns = 3;

}  // namespace

FilePart::FilePart(QWidget* parent) : ExportPart(tr("Files"), parent)
{
    for (const PictureFormat& format : pictureFormats()) {
        const QString text = translated(format.label);
        auto* const button = addSwitch(
            text, format.key,
            tr("Export writes a %1 file. It carries the schedule, and opens as a document.").arg(text), columns);
        connect(button, &QAbstractButton::clicked, this, [this, &format](bool on) {
            PictureSettings changed = settings();
            const QString key = QLatin1String(format.key);
            changed.formats.removeAll(key);
            if (on)
                changed.formats += key;
            propose(changed);
        });
        m_formats.push_back(button);
    }
}

void FilePart::refresh()
{
    for (std::size_t i = 0; i < m_formats.size(); ++i)
        m_formats[i]->setChecked(settings().formats.contains(QLatin1String(pictureFormats()[i].key)));
}

}  // namespace onecycle::ui
