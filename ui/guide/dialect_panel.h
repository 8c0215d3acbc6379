// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guide/dialect_card.h"
#include "ui/document/view.h"

#include <vector>

class QLabel;
class QPushButton;
class QScrollArea;

namespace onecycle::ui {

class DialectChart;
class DialectRow;

/// The same four numbers in several frameworks, and where their learning rates end.
class DialectPanel : public View {
    Q_OBJECT

public:
    explicit DialectPanel(QWidget* parent = nullptr);
    ~DialectPanel() override;
    DialectPanel(const DialectPanel&) = delete;
    DialectPanel& operator=(const DialectPanel&) = delete;

    using View::show;
    void show(const Snapshot& snapshot, Cause cause) override;
    void attend(const Attention& attention) override;
    [[nodiscard]] QSize sizeHint() const override;
    /// What copying puts into the clipboard: the numbers, and a line for each framework, its cells separated by tabs.
    [[nodiscard]] QString text() const;

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makePage(QWidget* page);
    void addRow(QWidget* page, std::size_t index);
    void refresh();
    void point(int row);
    void copy();

    Snapshot m_snapshot;
    Attention m_attention;
    DialectCard m_card;
    QLabel* m_numbers;
    QLabel* m_sentence;
    QLabel* m_remarks;
    QLabel* m_call;
    DialectChart* m_chart;
    QPushButton* m_copy;
    std::vector<DialectRow*> m_rows;
};

}  // namespace onecycle::ui
