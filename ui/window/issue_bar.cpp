// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/issue_bar.h"

#include "ui/text/translate.h"
#include "ui/window/issue_row.h"
#include "ui/window/welcome_row.h"

#include <QHBoxLayout>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace onecycle::ui {
namespace {

constexpr std::size_t mostRows = 3;
constexpr int pauseBeforeAppearing = 350;  // ms
constexpr int moreMargin = 12;             // with the padding of links 16

}  // namespace

IssueBar::IssueBar(QWidget* parent)
    : View(parent),
      m_column(new QVBoxLayout(this)),
      m_more(new QToolButton(this)),
      m_welcomeRow(new WelcomeRow(this)),
      m_appear(new QTimer(this))
{
    setObjectName(QStringLiteral("issues"));
    setAccessibleName(tr("Errors and warnings"));
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    auto* const line = new QHBoxLayout;
    line->setContentsMargins(moreMargin, 0, moreMargin, 0);
    line->addWidget(m_more);
    line->addStretch();
    m_column->addLayout(line);
    m_column->addWidget(m_welcomeRow);
    m_more->setObjectName(QStringLiteral("issues.more"));
    m_more->setProperty("role", QStringLiteral("link"));
    m_more->setToolTip(tr("Shows all errors and warnings, or the first three."));
    m_appear->setSingleShot(true);
    m_appear->setInterval(pauseBeforeAppearing);
    refresh();
    connect(m_appear, &QTimer::timeout, this, &IssueBar::refresh);
    connect(m_more, &QAbstractButton::clicked, this, &IssueBar::toggleRest);
    connect(m_welcomeRow, &WelcomeRow::pasteRequested, this, &IssueBar::pasteRequested);
    connect(m_welcomeRow, &WelcomeRow::presetsRequested, this, &IssueBar::presetsRequested);
    connect(m_welcomeRow, &WelcomeRow::openRequested, this, &IssueBar::openRequested);
    connect(m_welcomeRow, &WelcomeRow::learnRequested, this, &IssueBar::learnRequested);
    connect(m_welcomeRow, &WelcomeRow::startRequested, this, &IssueBar::startRequested);
}

void IssueBar::show(const Snapshot& snapshot, Cause cause)
{
    if (cause == Cause::Gesture && !m_most)
        m_most = std::max<std::size_t>(1, shownRows());
    else if (cause == Cause::Undo || cause == Cause::Open)
        m_most.reset();
    m_issues.clear();
    std::ranges::copy_if(snapshot.issues, std::back_inserter(m_issues),
                         [](const Issue& issue) { return issue.severity != Severity::Note; });
    if (snapshot.rules)
        for (Issue& issue : m_issues)
            issue.fixes.clear();  // a lesson does not give its task away
    const bool appears = isHidden() && !m_issues.empty();
    if (cause != Cause::Gesture || !appears)
        refresh();
    else if (!m_appear->isActive())
        m_appear->start();
}

void IssueBar::settle()
{
    m_most.reset();
    refresh();
}

void IssueBar::setWelcome(bool welcome)
{
    m_welcome = welcome;
    refresh();
}

void IssueBar::refresh()
{
    m_appear->stop();
    presentRows();
    m_welcomeRow->setVisible(m_welcome && m_issues.empty());
    setVisible(m_welcome || !m_issues.empty());
}

std::size_t IssueBar::shownRows() const
{
    const std::size_t shown = m_all ? m_issues.size() : std::min(m_issues.size(), mostRows);
    return std::min(shown, m_most.value_or(shown));
}

void IssueBar::presentRows()
{
    const std::size_t shown = shownRows();
    while (m_rows.size() < shown) {
        auto* const row = new IssueRow(this);
        connect(row, &IssueRow::fixChosen, this, &IssueBar::applyFix);
        m_column->insertWidget(static_cast<int>(m_rows.size()), row);
        m_rows.push_back(row);
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (i < shown)
            m_rows[i]->present(m_issues[i], static_cast<int>(i));
        m_rows[i]->setVisible(i < shown);
    }
    const int rest = static_cast<int>(m_issues.size()) - static_cast<int>(mostRows);
    m_more->setText(m_all ? tr("Show fewer") : tr("and %n more", nullptr, rest));
    m_more->setVisible(rest > 0 && !m_most);
}

void IssueBar::applyFix(const Fix& fix)
{
    Q_EMIT proposed({fix.assignments, toUtf8(fixText(fix)), 0});
}

void IssueBar::toggleRest()
{
    m_all = !m_all;
    refresh();
}

}  // namespace onecycle::ui
