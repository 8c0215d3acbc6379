// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/render_vectors.h"

#include "ui/export/outline_device.h"
#include "ui/export/render_chart.h"

#include <QPainter>

namespace onecycle::ui {

void renderVectors(QPainter& painter, const Picture& picture)
{
    if (!picture.outlines)
        return renderChart(painter, picture);
    OutlineDevice device(painter);
    QPainter outlines(&device);
    renderChart(outlines, picture);
}

}  // namespace onecycle::ui
