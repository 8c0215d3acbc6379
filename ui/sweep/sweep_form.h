// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweep/sweep.h"

#include <QWidget>

class QLabel;

namespace onecycle::ui {

class NumberBox;
class RangePart;

/// What a sweep is made of: the range and the count, and below them what is wrong with it.
class SweepForm : public QWidget {
    Q_OBJECT

public:
    SweepForm(const ScheduleConfig& config, const Sweep& sweep, QWidget* parent = nullptr);

    [[nodiscard]] const Sweep& sweep() const { return m_sweep; }
    /// The sentence about a text that is no number; empty where all are.
    [[nodiscard]] QString complaint() const;
    /// Says what is wrong, in which field, and what else is to be said.
    void say(const std::optional<SweepFault>& fault, const QString& text);

Q_SIGNALS:
    /// sweep() or complaint() are others.
    void changed();

private:
    void take(const SweepRange& range);

    Sweep m_sweep;
    RangePart* m_range;
    NumberBox* m_count;
    QLabel* m_remark;
};

}  // namespace onecycle::ui
