// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/phase_rows.h"

#include <QWidget>

namespace onecycle::ui {

/// The summary of the phases: one row for each, and one for the whole run. As high as it needs to be for its width.
class PhaseTable : public QWidget {
    Q_OBJECT

public:
    explicit PhaseTable(QWidget* parent = nullptr);

    void showPhases(const PhaseRows& phases, bool dimmed);
    [[nodiscard]] const PhaseRows& phases() const { return m_phases; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    PhaseRows m_phases;
    bool m_dimmed = false;
};

}  // namespace onecycle::ui
