// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace onecycle::ui {

struct LessonRun;

/// Whose answers they are, before they are saved for a teacher.
class HandInDialog : public QDialog {
    Q_OBJECT

public:
    HandInDialog(const LessonRun& run, const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const;

private:
    void refresh();

    QLineEdit* m_name;
    QPushButton* m_save;
};

}  // namespace onecycle::ui
