// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/dialect_panel.h"

#include "core/support/number.h"
#include "ui/guide/dialect_chart.h"
#include "ui/guide/dialect_row.h"
#include "ui/text/number_text.h"
#include "ui/text/translate.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace onecycle::ui {
namespace {

constexpr int edge = 16;
constexpr int gap = 8;
constexpr std::size_t frameworks = 6;

QLabel* addText(QWidget* page, const char* name, const char* role)
{
    auto* const label = new QLabel(page);
    label->setObjectName(QLatin1String(name));
    label->setProperty("role", QLatin1String(role));
    label->setWordWrap(true);
    label->setContentsMargins(edge, 0, edge, 0);
    return label;
}

QString number(double value)
{
    return fromUtf8(toText(value, NumberStyle::Reader));
}

}  // namespace

DialectPanel::DialectPanel(QWidget* parent) : View(parent)
{
    setObjectName(QStringLiteral("dialectPanel"));
    setAccessibleName(tr("Dialects: the same four numbers in six frameworks"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    auto* const scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("dialects.scroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* const page = new QWidget;
    makePage(page);
    scroll->setWidget(page);
    scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(scroll);
}

/// A row that has the keyboard loses it with its panel, and must not tell that.
DialectPanel::~DialectPanel()
{
    for (DialectRow* const row : m_rows)
        row->disconnect(this);
}

void DialectPanel::makePage(QWidget* page)
{
    m_sentence = addText(page, "dialects.sentence", "text");
    m_numbers = addText(page, "dialects.numbers", "dialectTerm");
    m_chart = new DialectChart(page);
    m_call = addText(page, "dialects.call", "dialectCall");
    m_remarks = addText(page, "dialects.remarks", "note");
    m_copy = new QPushButton(tr("Copy the card"), page);
    m_copy->setObjectName(QStringLiteral("dialects.copy"));
    m_copy->setToolTip(tr("Copies the numbers, the calls and the reasons, to be pasted into a text or a spreadsheet "
                          "(Ctrl+C in the panel)."));
    connect(m_copy, &QPushButton::clicked, this, &DialectPanel::copy);
    connect(m_chart, &DialectChart::pointed, this, &DialectPanel::point);
    m_call->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_call->setAccessibleName(tr("The call"));
    constexpr int lines = 4;
    m_call->setMinimumHeight(lines * m_call->fontMetrics().height());  // the rows below do not jump
    m_call->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* const column = new QVBoxLayout(page);
    column->setContentsMargins(0, edge, 0, edge);
    column->setSpacing(gap);
    column->addWidget(m_sentence);
    column->addWidget(m_numbers);
    column->addWidget(m_chart);
    column->addWidget(m_call);
    auto* const rows = new QVBoxLayout;
    rows->setSpacing(0);
    for (std::size_t i = 0; i < frameworks; ++i) {
        addRow(page, i);
        rows->addWidget(m_rows.back());
    }
    column->addLayout(rows);
    column->addWidget(m_remarks);
    auto* const foot = new QHBoxLayout;
    foot->setContentsMargins(edge, 0, edge, 0);
    foot->addWidget(m_copy);
    foot->addStretch();
    column->addLayout(foot);
    column->addStretch();
}

void DialectPanel::addRow(QWidget* page, std::size_t index)
{
    auto* const row = new DialectRow(DialectChart::lookOf(index), page);
    connect(row, &DialectRow::pointed, this, [this, index](bool on) { point(on ? static_cast<int>(index) : -1); });
    m_rows.push_back(row);
}

QSize DialectPanel::sizeHint() const
{
    constexpr QSize comfortable(304, 560);
    return comfortable;
}

void DialectPanel::show(const Snapshot& snapshot, Cause cause)
{
    Q_UNUSED(cause)
    m_snapshot = snapshot;
    if (isVisible())
        refresh();
}

void DialectPanel::attend(const Attention& attention)
{
    const bool sameGroup = attention.group == m_attention.group;
    m_attention = attention;
    if (!sameGroup && isVisible())
        refresh();
}

void DialectPanel::showEvent(QShowEvent* event)
{
    View::showEvent(event);
    refresh();
}

void DialectPanel::refresh()
{
    const ScheduleConfig& config = m_snapshot.config();
    m_card = dialectCard(config, std::min(m_attention.group, std::max<std::size_t>(config.groupCount(), 1) - 1));
    const bool whole = m_card.rows.size() == m_rows.size();
    const bool positive = whole && m_card.maxLr > 0 && m_card.divFactor > 0 && m_card.finalDivFactor > 0;
    m_sentence->setText(!whole ? tr("There is nothing to compare: %1")
                                     .arg(m_card.errors.empty() ? QString() : ownSentence(m_card.errors.front()))
                        : positive ? tr("The same four numbers, given as they are.")
                                   : tr("The same four numbers, given as they are. A logarithmic axis has no room for "
                                        "rates that are not positive."));
    for (QWidget* const part : std::initializer_list<QWidget*>{m_numbers, m_call, m_copy})
        part->setVisible(whole);
    m_chart->setVisible(positive);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setVisible(whole);
        if (!whole)
            continue;
        m_rows[i]->setObjectName(QStringLiteral("dialects.") + fromUtf8(m_card.rows[i].key));
        m_rows[i]->present(m_card.rows[i]);
    }
    QStringList remarks;
    for (const Remark& remark : m_card.remarks)
        remarks += remarkSentence(remark);
    m_remarks->setText(remarks.join(QLatin1Char('\n')));
    m_remarks->setVisible(whole && !remarks.isEmpty());
    if (!whole)
        return;
    m_numbers->setText(QStringLiteral("max_lr %1, pct_start %2, div_factor %3, final_div_factor %4")
                           .arg(number(m_card.maxLr), number(m_card.pctStart), number(m_card.divFactor),
                                number(m_card.finalDivFactor)));
    m_chart->present(m_card);
    point(-1);
}

void DialectPanel::point(int row)
{
    const auto lit = row < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(row));
    m_chart->light(lit);
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setLit(lit == i);
    if (const std::size_t shown = lit.value_or(0); shown < m_card.rows.size())
        m_call->setText(fromUtf8(m_card.rows[shown].call));
}

QString DialectPanel::text() const
{
    if (m_card.rows.empty())
        return {};
    QString text = m_numbers->text() + QStringLiteral(", total_steps %1\n").arg(m_card.steps);
    text += QStringList{tr("Framework"),          tr("Call"),      tr("First learning rate"),
                        tr("End of the formula"), tr("Last step"), tr("Why")}
                .join(QLatin1Char('\t')) +
            QLatin1Char('\n');
    for (const Dialect& row : m_card.rows)
        text += QStringList{fromUtf8(row.name),  fromUtf8(row.call), number(row.initialLr),
                            number(row.finalLr), number(row.lastLr), remarkSentence(row.why)}
                    .join(QLatin1Char('\t')) +
                QLatin1Char('\n');
    return text;
}

void DialectPanel::copy()
{
    if (const QString card = text(); !card.isEmpty())
        QApplication::clipboard()->setText(card);
}

void DialectPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    View::keyPressEvent(event);
}

}  // namespace onecycle::ui
