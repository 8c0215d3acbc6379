// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/view.h"

class QLabel;
class QPushButton;

namespace onecycle::ui {

class GoToLine;
class PhaseTable;
class StepTable;

/// The schedule in numbers: what each phase uses, and a table of every step.
class TablePanel : public View {
    Q_OBJECT

public:
    explicit TablePanel(QWidget* parent = nullptr);

    using View::show;
    void show(const Snapshot& snapshot, Cause cause) override;
    void attend(const Attention& attention) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

public Q_SLOTS:
    /// Puts the selected rows on the clipboard, or the current one where none is selected; says so if there are too
    /// many.
    void copyRows();
    /// Puts the summary of the phases on the clipboard.
    void copyPhases();

Q_SIGNALS:
    /// The table is to be written to a file.
    void saveAsked();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QPushButton* addButton(const char* name, const QString& text, const QString& toolTip);
    void layOut();
    void catchUp();
    void refresh();
    void fitHeight();
    void markAttention();
    void goTo(std::int64_t step);
    void proposeStep(std::int64_t step);
    void note(const QString& sentence);

    QWidget* m_content;
    QLabel* m_none;
    QWidget* m_summary;
    PhaseTable* m_phases;
    GoToLine* m_goTo;
    StepTable* m_steps;
    QPushButton* m_copyPhases;
    QPushButton* m_copyRows;
    QPushButton* m_save;
    QLabel* m_note;
    Snapshot m_snapshot;
    Attention m_attention;
    bool m_stale = false;  // it was hidden when the document or the attention changed
};

}  // namespace onecycle::ui
