// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;

namespace onecycle::ui {

struct Picture;

/// renderChart() for SVG and PDF: its texts as outlines where the picture wants them so.
void renderVectors(QPainter& painter, const Picture& picture);

}  // namespace onecycle::ui
