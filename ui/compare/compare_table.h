// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/compare_rows.h"

#include <QTableWidget>

namespace onecycle::ui {

/// One table of the comparison, as tall as its rows: the names stay while the columns are scrolled. A click on a row,
/// or Enter, chooses its schedule.
class CompareTable : public QTableWidget {
    Q_OBJECT

public:
    explicit CompareTable(QWidget* parent = nullptr);

    void present(const CompareRows& table);
    [[nodiscard]] const CompareRows& table() const { return m_table; }

Q_SIGNALS:
    void chosen(const std::string& id);
    void copyAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void choose(int row);
    void fill();
    void fitHeight();

    CompareRows m_table;
};

}  // namespace onecycle::ui
