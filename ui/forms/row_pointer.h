// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <string>
#include <vector>

class QWidget;

namespace onecycle::ui {

class FieldRow;

/// Which row of a form is being pointed at: the one under the pointer, else the one with the keyboard.
class RowPointer : public QObject {
    Q_OBJECT

public:
    explicit RowPointer(QObject* parent = nullptr);

    void add(FieldRow* row);
    /// The key of the row's parameter; empty where there is none.
    [[nodiscard]] std::string key() const;

Q_SIGNALS:
    /// key() may be another one.
    void moved();

private:
    void followHover(bool inside);
    void followFocus(QWidget* old, QWidget* now);

    std::vector<FieldRow*> m_rows;
    FieldRow* m_hovered = nullptr;
    FieldRow* m_focused = nullptr;
};

}  // namespace onecycle::ui
