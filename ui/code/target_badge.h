// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/issue.h"
#include "core/targets/target.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace onecycle::ui {

/// How well the chosen target follows the schedule: the class of exactness, the largest error, what is not expressed,
/// what counts as a step, how it is known, and the traps with their remedies.
class TargetBadge : public QWidget {
    Q_OBJECT

public:
    explicit TargetBadge(QWidget* parent = nullptr);

    void present(const TargetReport& report, const Schedule& schedule);

Q_SIGNALS:
    /// The user takes the remedy of a trap.
    void fixed(const onecycle::Fix& fix);

private:
    struct Trap {
        QWidget* row;
        QLabel* text;
        QPushButton* remedy;
        Fix fix;
    };
    Trap& trap(std::size_t index);

    QVBoxLayout* m_column;
    QLabel* m_class;
    QLabel* m_evidence;
    QLabel* m_text;
    std::vector<Trap> m_traps;
};

}  // namespace onecycle::ui
