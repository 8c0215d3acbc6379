// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/issue.h"

#include <QFrame>

#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace onecycle::ui {

/// One error or warning in words, with a button for each fix.
class IssueRow : public QFrame {
    Q_OBJECT

public:
    explicit IssueRow(QWidget* parent = nullptr);

    /// Shows \p issue, the one at \p index of the bar.
    void present(const Issue& issue, int index);

Q_SIGNALS:
    void fixChosen(const onecycle::Fix& fix);

private:
    void presentFixes();
    QPushButton* makeButton();
    void choose();
    void setSeverity(Severity severity);

    QHBoxLayout* m_layout;
    QLabel* m_text;
    std::vector<QPushButton*> m_buttons;
    std::vector<Fix> m_fixes;
};

}  // namespace onecycle::ui
