// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/explain_panel.h"

#include "core/explain/caption.h"
#include "core/explain/derivation.h"
#include "core/schedule/optimizers.h"
#include "core/schedule/summary.h"
#include "ui/explain/formula_part.h"
#include "ui/text/number_text.h"
#include "ui/text/translate.h"

#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <cmath>

namespace onecycle::ui {

ExplainPanel::ExplainPanel(QWidget* parent) : View(parent)
{
    setObjectName(QStringLiteral("explainPanel"));
    setAccessibleName(tr("Explain"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    makePage();
}

ExplainPanel::~ExplainPanel()
{
    endTyping();
}

QSize ExplainPanel::sizeHint() const
{
    constexpr QSize comfortable(336, 560);
    return comfortable;
}

void ExplainPanel::show(const Snapshot& snapshot, Cause)
{
    m_snapshot = snapshot;
    m_stale = true;
    if (isVisible())
        refresh();
}

void ExplainPanel::showEvent(QShowEvent* event)
{
    View::showEvent(event);
    if (m_stale)
        refresh();
}

void ExplainPanel::attend(const Attention& attention)
{
    const auto step = [this] { return m_snapshot.schedule ? explainedStep() : 0; };
    const bool hadCursor = m_attention.step || m_attention.playhead;
    const std::int64_t before = step();
    const std::size_t group = m_attention.group;
    m_attention = attention;
    const bool hasCursor = m_attention.step || m_attention.playhead;
    m_stale = m_stale || before != step() || group != m_attention.group || hadCursor != hasCursor;
    if (!isVisible())
        return;
    if (m_stale)
        refresh();
    for (FormulaPart* const part : m_parts)
        part->formula().attend(m_attention);
}

std::size_t ExplainPanel::group() const
{
    return m_snapshot.schedule ? std::min(m_attention.group, m_snapshot.schedule->groupCount() - 1) : 0;
}

std::int64_t ExplainPanel::explainedStep() const
{
    const Schedule& schedule = *m_snapshot.schedule;
    const std::int64_t last = schedule.totalSteps() - 1;
    const std::int64_t first = std::min(schedule.firstStep(), last);
    if (m_attention.step)
        return std::clamp(static_cast<std::int64_t>(std::llround(*m_attention.step)), first, last);
    if (m_attention.playhead)
        return std::clamp(m_attention.playhead->step, first, last);
    return std::clamp(summarize(schedule, m_snapshot.scheduleConfig, group()).peakStep, first, last);
}

QString ExplainPanel::whichStep() const
{
    if (m_attention.step || m_attention.playhead)
        return {};
    return tr("No step is pointed at: this is step %1, which has the highest learning rate. Point at the chart for "
              "another one; a click keeps it.")
        .arg(readableCount(static_cast<double>(explainedStep())));
}

void ExplainPanel::present(FormulaPart& part, const Equation& equation)
{
    part.formula().present(equation, m_snapshot, group());
    part.formula().attend(m_attention);
}

void ExplainPanel::refresh()
{
    m_stale = false;
    const bool there = m_snapshot.schedule && m_snapshot.buildable;
    for (QWidget* const part : {static_cast<QWidget*>(m_lr), static_cast<QWidget*>(m_momentum),
                                static_cast<QWidget*>(m_position), static_cast<QWidget*>(m_disclosure)})
        part->setVisible(there);
    m_derivation->setVisible(there && m_disclosure->isChecked());
    say(*m_words, remarkSentences(pictureCaption(m_snapshot, group())));
    if (!there) {
        say(*m_which, {});
        const auto error = std::ranges::find(m_snapshot.issues, Severity::Error, &Issue::severity);
        const QString why = error == m_snapshot.issues.end() ? QString() : ownSentence(*error);
        return say(*m_caption, tr("There is no formula while the configuration has an error. %1").arg(why));
    }
    const ScheduleConfig& config = m_snapshot.scheduleConfig;
    const std::int64_t step = explainedStep();
    const Explanation found = explain(*m_snapshot.schedule, config, step, group());
    m_phase = found.phase;
    const std::vector<Remark> said = phaseCaption(*m_snapshot.schedule, config, step, group());
    const auto rest = said.begin() + (step == m_snapshot.schedule->totalSteps() - 1 ? 2 : 1);
    say(*m_caption, remarkSentences({said.begin(), rest}));
    say(*m_which, whichStep());
    present(*m_lr, found.lr);
    m_momentum->setVisible(found.momentum.has_value());
    m_momentum->setTitle(momentumKind(config.optimizer) == MomentumKind::Betas ? tr("beta1") : tr("Momentum"));
    m_momentum->setWhy(remarkSentences({rest, said.end()}));
    if (found.momentum)
        present(*m_momentum, *found.momentum);
    m_position->setVisible(found.position.has_value());
    if (found.position)
        present(*m_position, *found.position);
    showDerivation(m_disclosure->isChecked());
}

void ExplainPanel::showDerivation(bool open)
{
    m_derivation->setVisible(open);
    m_disclosure->setText(open ? tr("Hide how the numbers come about") : tr("Show how the numbers come about"));
    m_disclosure->setAccessibleName(m_disclosure->text());
    if (!open)
        return;
    const auto steps = derivation(*m_snapshot.schedule, m_snapshot.scheduleConfig, group());
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        m_steps[i]->setVisible(i < steps.size());
        if (i >= steps.size())
            continue;
        m_steps[i]->setTitle(translated(steps[i].title));
        m_steps[i]->setWhy(translated(steps[i].why));
        present(*m_steps[i], steps[i].equation);
    }
}

void ExplainPanel::point(const NumberSource& source, bool on)
{
    Attention attention = m_attention;
    attention.parameter = on ? source.parameter : std::string();
    attention.handle = on ? source.handle : std::nullopt;
    attention.phase = on ? std::optional(m_phase) : std::nullopt;
    Q_EMIT attentionProposed(attention);
}

}  // namespace onecycle::ui
