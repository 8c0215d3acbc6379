// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;
class QTimer;

namespace onecycle::ui {

class FieldRow;

/// One line of the form: one or two rows side by side, and below them what is to be said about a text that is no
/// number, or why a field does not matter.
class FieldLine : public QWidget {
    Q_OBJECT

public:
    explicit FieldLine(QWidget* parent = nullptr);

    void addRow(FieldRow* row);

private:
    void updateMessage();
    void showMessage();

    QHBoxLayout* m_row;
    QLabel* m_message;
    QTimer* m_pause;
    std::vector<FieldRow*> m_rows;
};

}  // namespace onecycle::ui
