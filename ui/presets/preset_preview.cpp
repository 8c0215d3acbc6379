// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presets/preset_preview.h"

#include "ui/chart/spoken_picture.h"
#include "ui/export/render_chart.h"

#include <QEvent>
#include <QPainter>

namespace onecycle::ui {

PresetPreview::PresetPreview(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("presets.preview"));
    setAccessibleName(tr("Preview"));
    setToolTip(tr("The preset together with the present schedule, over the share of the run."));
    constexpr QSize least(260, 150);
    setMinimumSize(least);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PresetPreview::show(const Snapshot& snapshot)
{
    m_snapshot = snapshot;
    m_image = {};
    setAccessibleDescription(spokenPicture(snapshot));
    update();
}

void PresetPreview::paintEvent(QPaintEvent*)
{
    constexpr double curveWidth = 2;
    const QSize pixels = (QSizeF(size()) * devicePixelRatioF()).toSize();
    if (m_image.size() != pixels) {
        Picture picture;
        picture.snapshot = m_snapshot;
        picture.options.theme = &themeOf(palette());
        picture.options.scale = devicePixelRatioF();
        picture.options.curveWidth = curveWidth;
        picture.options.annotations = false;
        picture.size = size();
        m_image = chartImage(picture, pixels);
    }
    QPainter(this).drawImage(rect(), m_image);
}

void PresetPreview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_image = {};
}

void PresetPreview::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_image = {};
}

}  // namespace onecycle::ui
