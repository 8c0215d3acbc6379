// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/comparison.h"
#include "ui/document/view.h"

class QLabel;
class QPushButton;

namespace onecycle::ui {

class CompareTable;
struct CompareRows;

/// The schedules of the document side by side: their values at the cursor, the parameters in which they differ, the
/// numbers of their runs. While there is only one it offers to pin it.
class ComparePanel : public View {
    Q_OBJECT

public:
    explicit ComparePanel(QWidget* parent = nullptr);

    using View::show;
    void show(const Snapshot& snapshot, Cause cause) override;
    void attend(const Attention& attention) override;
    /// What copying puts into the clipboard: the tables, their cells separated by tabs.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// Why a row cannot become the active one.
    void refused(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeTables();
    CompareTable* addTable(QLabel* heading, const char* name, const QString& accessibleName);
    void refresh();
    void refreshCursor(const std::vector<Compared>& all);
    void activate(const std::string& id);
    void pin();
    void copy();

    Snapshot m_snapshot;
    Attention m_attention;
    QWidget* m_empty;
    QLabel* m_sentence;
    QWidget* m_content;
    QLabel* m_cursorHeading;
    QLabel* m_parametersHeading;
    CompareTable* m_cursor = nullptr;
    CompareTable* m_parameters = nullptr;
    CompareTable* m_runs = nullptr;
};

}  // namespace onecycle::ui
