// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/row_keys.h"

#include <QKeyEvent>

#include <algorithm>

namespace onecycle::ui {

std::optional<std::int64_t> rowOfKey(const QKeyEvent& key, std::int64_t row, const RowScroll& scroll)
{
    std::int64_t target = row;
    switch (key.key()) {
    case Qt::Key_Up: target -= 1; break;
    case Qt::Key_Down: target += 1; break;
    case Qt::Key_PageUp: target -= scroll.page(); break;
    case Qt::Key_PageDown: target += scroll.page(); break;
    case Qt::Key_Home: target = 0; break;
    case Qt::Key_End: target = scroll.count() - 1; break;
    default: return {};
    }
    if (key.modifiers() & Qt::AltModifier)
        return {};
    return std::clamp<std::int64_t>(target, 0, scroll.count() - 1);
}

}  // namespace onecycle::ui
