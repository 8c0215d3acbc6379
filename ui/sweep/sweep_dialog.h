// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/edit.h"
#include "core/sweep/sweep_document.h"
#include "ui/document/view.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QSlider;

namespace onecycle::ui {

class PictureStage;
class SweepForm;

/// A parameter at several values: the family of curves, one of them bold with its numbers; one or all can be kept.
class SweepDialog : public QDialog {
    Q_OBJECT

public:
    /// \p editable: the document takes edits. \p group is the parameter group whose numbers are said.
    SweepDialog(const Snapshot& snapshot, const Sweep& sweep, std::size_t group, bool editable,
                QWidget* parent = nullptr);

    [[nodiscard]] const Sweep& sweep() const;
    [[nodiscard]] const SweepFamily& family() const { return m_family; }
    /// Of the family, the member that is looked at active.
    [[nodiscard]] const Snapshot& familySnapshot() const { return m_shown; }

    /// Says what came of an export.
    void say(const QString& sentence);

Q_SIGNALS:
    /// What is kept of the family, as one undo entry.
    void proposed(const onecycle::Edit& edit);
    void pictureAsked();
    void numbersAsked();

private:
    QWidget* makeStage();
    QWidget* makeButtons();
    QPushButton* addButton(const QString& text, const char* key, const QString& help);
    void refresh();
    void choose(int member);
    void keepOne();
    void keepAll();
    void makeTheSchedule();
    [[nodiscard]] const ScheduleEntry& member() const;

    Snapshot m_base;
    std::size_t m_group;
    bool m_editable;
    SweepFamily m_family;
    Snapshot m_shown;
    SweepForm* m_form;
    PictureStage* m_stage;
    QSlider* m_member;
    QLabel* m_numbers;
    QPushButton* m_make = nullptr;
    std::vector<QPushButton*> m_editButtons;
    std::vector<QPushButton*> m_exportButtons;
};

}  // namespace onecycle::ui
