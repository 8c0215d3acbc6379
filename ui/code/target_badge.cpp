// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/code/target_badge.h"

#include "ui/text/translate.h"
#include "ui/theme/sheet_property.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace onecycle::ui {
namespace {

constexpr int gap = 6;

QString classText(Exactness exactness)
{
    switch (exactness) {
    case Exactness::Exact: return TargetBadge::tr("✓ Exact");
    case Exactness::ExactLr: return TargetBadge::tr("◐ Exact learning rate only");
    case Exactness::Approximate: break;
    }
    return TargetBadge::tr("≈ Approximate");
}

QString rank(Exactness exactness)
{
    return exactness == Exactness::Exact ? QStringLiteral("ok") : QStringLiteral("warning");
}

void setText(QLabel& label, const QString& text)
{
    if (label.text() != text)
        label.setText(text);
}

QLabel* addLabel(QWidget* parent, const char* name, const char* role)
{
    auto* const label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setProperty("role", QLatin1String(role));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// What was computed and what is lost, a sentence a line.
QString details(const TargetReport& report, const Schedule& schedule)
{
    const auto& [facts, fidelity] = report;
    QStringList lines;
    lines += TargetBadge::tr("%1: %2, %3.")
                 .arg(remarkSentence(comparedRemark(fidelity, schedule)), remarkSentence(lrErrorRemark(fidelity)),
                      remarkSentence(momentumErrorRemark(fidelity, schedule)));
    for (const Remark& remark : facts.notExpressed)
        lines += TargetBadge::tr("Not expressed: %1").arg(remarkSentence(remark));
    lines += TargetBadge::tr("A step: %1").arg(translated(facts.step));
    return lines.join(QLatin1Char('\n'));
}

}  // namespace

TargetBadge::TargetBadge(QWidget* parent)
    : QWidget(parent),
      m_column(new QVBoxLayout(this)),
      m_class(addLabel(this, "code.exactness", "badge")),
      m_evidence(addLabel(this, "code.evidence", "note")),
      m_text(addLabel(this, "code.facts", "note"))
{
    setObjectName(QStringLiteral("code.badge"));
    m_class->setWordWrap(false);
    m_class->setAccessibleName(tr("Exactness"));
    auto* const head = new QHBoxLayout;
    head->setSpacing(2 * gap);
    head->addWidget(m_class);
    head->addWidget(m_evidence, 1);
    m_column->setContentsMargins({});
    m_column->setSpacing(gap);
    m_column->addLayout(head);
    m_column->addWidget(m_text);
}

TargetBadge::Trap& TargetBadge::trap(std::size_t index)
{
    while (m_traps.size() <= index) {
        const std::size_t place = m_traps.size();
        auto* const row = new QWidget(this);
        auto* const text = addLabel(row, "", "trap");
        text->setObjectName(QStringLiteral("code.trap[%1]").arg(place));
        auto* const remedy = new QPushButton(row);
        remedy->setObjectName(QStringLiteral("code.fix[%1]").arg(place));
        remedy->setProperty("role", QStringLiteral("fix"));
        remedy->setToolTip(tr("Changes the schedule so that the warning goes; it can be undone."));
        auto* const column = new QVBoxLayout(row);
        column->setContentsMargins({});
        column->setSpacing(gap / 2);
        column->addWidget(text);
        column->addWidget(remedy, 0, Qt::AlignLeft);
        m_column->addWidget(row);
        connect(remedy, &QPushButton::clicked, this, [this, place] { Q_EMIT fixed(m_traps[place].fix); });
        m_traps.push_back({row, text, remedy, {}});
    }
    return m_traps[index];
}

void TargetBadge::present(const TargetReport& report, const Schedule& schedule)
{
    const auto& [facts, fidelity] = report;
    setText(*m_class, classText(fidelity.exactness));
    setSheetProperty(m_class, "rank", rank(fidelity.exactness));
    const bool executed = facts.evidence == Evidence::Executed;
    setText(*m_evidence, executed ? tr("executed") : tr("modelled"));
    m_evidence->setToolTip(translated(facts.checked));
    m_evidence->setAccessibleDescription(translated(facts.checked));
    setText(*m_text, details(report, schedule));
    const auto& lints = facts.lints;
    for (std::size_t i = 0; i < std::max(lints.size(), m_traps.size()); ++i) {
        Trap& row = trap(i);
        row.row->setVisible(i < lints.size());
        if (i >= lints.size())
            continue;
        setText(*row.text, tr("Warning: %1").arg(remarkSentence(lints[i])));
        row.fix = {lints[i].fix};
        row.remedy->setVisible(!lints[i].fix.empty());
        row.remedy->setText(fixText(row.fix));
    }
}

}  // namespace onecycle::ui
