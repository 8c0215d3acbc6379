// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sweep/sweep_form.h"

#include "core/parameters/parameters.h"
#include "ui/controls/number_box.h"
#include "ui/sweep/range_part.h"

#include <QLabel>
#include <QVBoxLayout>

namespace onecycle::ui {

SweepForm::SweepForm(const ScheduleConfig& config, const Sweep& sweep, QWidget* parent)
    : QWidget(parent),
      m_sweep(sweep),
      m_range(new RangePart(config, QStringLiteral("sweep"), this)),
      m_remark(new QLabel(this))
{
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    m_count = m_range->addNumber(SweepField::Count, tr("Count"), "count",
                                 tr("How many values there are, both ends among them."), true);
    m_count->setNumber(sweep.count);
    m_remark->setObjectName(QStringLiteral("sweep.remark"));
    m_remark->setWordWrap(true);
    column->addWidget(m_range);
    column->addWidget(m_remark);
    column->addStretch();
    connect(m_range, &RangePart::edited, this, &SweepForm::take);
    connect(m_range, &RangePart::complained, this, &SweepForm::changed);
    connect(m_count, &NumberBox::numberEdited, this, [this](std::optional<double> number) {
        m_sweep.count = number.value_or(0);
        Q_EMIT changed();
    });
    take(sweep.range);
}

void SweepForm::take(const SweepRange& range)
{
    m_sweep.range = range;
    m_range->display(range);
    m_count->setEnabled(!hasWords(*findParameter(range.key)));
    Q_EMIT changed();
}

QString SweepForm::complaint() const
{
    return m_range->complaint();
}

void SweepForm::say(const std::optional<SweepFault>& fault, const QString& text)
{
    m_range->setFault(fault);
    m_remark->setText(text);
    m_remark->setVisible(!text.isEmpty());
}

}  // namespace onecycle::ui
