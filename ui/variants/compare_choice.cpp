// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/variants/compare_choice.h"

#include "core/document/comparison.h"
#include "ui/controls/field_frame.h"

#include <algorithm>

namespace onecycle::ui {

CompareChoice::CompareChoice(QWidget* parent) : ChoiceBox(parent)
{
    setObjectName(QStringLiteral("compareBy"));
    setAccessibleName(tr("Compare by"));
    setToolTip(tr("How schedules of different lengths lie beside one another: at the same step, at the same epoch, or "
                  "at the same share of the run."));
    addItems({tr("x by steps"), tr("x by epochs"), tr("x by share")});
    connect(this, &QComboBox::activated, this, [this](int index) { Q_EMIT chosen(static_cast<CompareBy>(index)); });
}

void CompareChoice::present(const Snapshot& snapshot)
{
    const std::vector<Compared> all = compared(snapshot);
    setVisible(all.size() > 1 && lengthsDiffer(all));
    setCurrentIndex(static_cast<int>(snapshot.view.compareBy));
}

QSize CompareChoice::sizeHint() const
{
    int widest = 0;
    for (int i = 0; i < count(); ++i)
        widest = std::max(widest, fontMetrics().horizontalAdvance(itemText(i)));
    return {widest + 4 * fieldPadding, ChoiceBox::sizeHint().height()};
}

}  // namespace onecycle::ui
