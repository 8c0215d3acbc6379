// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/worksheet/worksheet_pdf.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QLabel;
class QPushButton;

namespace onecycle::ui {

class NumberBox;

/// What of a lesson is printed: how many sheets, drawn by which seed, with the key or without.
class WorksheetDialog : public QDialog {
    Q_OBJECT

public:
    explicit WorksheetDialog(const Lesson& lesson, QWidget* parent = nullptr);

    [[nodiscard]] WorksheetOrder order() const;

private:
    NumberBox* addNumber(const char* name, const QString& label, const QString& tip, double start, double most);
    void refresh();

    const Lesson& m_lesson;
    NumberBox* m_students = nullptr;
    NumberBox* m_seed = nullptr;
    QCheckBox* m_key;
    QLabel* m_what;
    QLabel* m_leftOut;
    QPushButton* m_save = nullptr;
};

}  // namespace onecycle::ui
