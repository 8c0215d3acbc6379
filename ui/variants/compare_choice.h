// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/snapshot.h"
#include "ui/controls/choice_box.h"

namespace onecycle::ui {

/// By what schedules of different lengths lie beside one another: hidden where all are equally long.
class CompareChoice : public ChoiceBox {
    Q_OBJECT

public:
    explicit CompareChoice(QWidget* parent = nullptr);

    void present(const Snapshot& snapshot);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(onecycle::CompareBy by);
};

}  // namespace onecycle::ui
