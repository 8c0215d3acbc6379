// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/row_pointer.h"

#include "ui/forms/field_row.h"

#include <QApplication>

#include <algorithm>
#include <utility>

namespace onecycle::ui {

RowPointer::RowPointer(QObject* parent) : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, &RowPointer::followFocus);
}

void RowPointer::add(FieldRow* row)
{
    m_rows.push_back(row);
    connect(row, &FieldRow::hovered, this, &RowPointer::followHover);
}

std::string RowPointer::key() const
{
    const FieldRow* const row = m_hovered ? m_hovered : m_focused;
    return row ? std::string(row->parameter().key) : std::string();
}

void RowPointer::followHover(bool inside)
{
    auto* const row = static_cast<FieldRow*>(sender());
    if (inside)
        m_hovered = row;
    else if (m_hovered == row)
        m_hovered = nullptr;
    Q_EMIT moved();
}

void RowPointer::followFocus(QWidget*, QWidget* now)
{
    const auto holds = [now](const FieldRow* row) { return now && (row == now || row->isAncestorOf(now)); };
    const auto found = std::ranges::find_if(m_rows, holds);
    FieldRow* const focused = found == m_rows.end() ? nullptr : *found;
    if (std::exchange(m_focused, focused) != focused)
        Q_EMIT moved();
}

}  // namespace onecycle::ui
