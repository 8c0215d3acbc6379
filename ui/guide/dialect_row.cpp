// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/dialect_row.h"

#include "ui/controls/field_frame.h"
#include "ui/text/number_text.h"
#include "ui/text/translate.h"
#include "ui/theme/variant_look.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <tuple>

namespace onecycle::ui {
namespace {

constexpr int edge = 16;
constexpr int sample = 22;
constexpr int gap = 8;
constexpr int lineGap = 3;
constexpr int margins = edge + sample + gap + edge;

}  // namespace

DialectRow::DialectRow(std::optional<std::size_t> look, QWidget* parent)
    : QFrame(parent),
      m_look(look),
      m_first(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_second(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_name(addLabel("dialectName")),
      m_rates(addLabel("dialectRates")),
      m_term(addLabel("dialectTerm")),
      m_last(addLabel("note")),
      m_why(addLabel("note"))
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(edge + sample + gap, gap, edge, gap);
    column->setSpacing(lineGap);
    for (const auto& [line, label, numbers] :
         {std::tuple(m_first, m_name, m_rates), std::tuple(m_second, m_term, m_last)}) {
        line->setSpacing(gap);
        line->addWidget(label, 1);
        line->addWidget(numbers);
        column->addLayout(line);
    }
    column->addWidget(m_why);
    m_why->setWordWrap(true);
}

/// The numbers at the right end of the lines, or on lines of their own where there is no room.
void DialectRow::arrange()
{
    const auto needed = [](const QLabel* label, const QLabel* numbers) {
        return label->sizeHint().width() + gap + numbers->sizeHint().width();
    };
    const bool narrow = width() - margins < std::max(needed(m_name, m_rates), needed(m_term, m_last));
    for (QBoxLayout* const line : {m_first, m_second}) {
        line->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        line->setSpacing(narrow ? lineGap : gap);
    }
}

QSize DialectRow::minimumSizeHint() const
{
    int widest = 0;
    for (const QLabel* const label : {m_name, m_rates, m_term, m_last})
        widest = std::max(widest, label->sizeHint().width());
    return {widest + margins, QFrame::minimumSizeHint().height()};
}

void DialectRow::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    arrange();
}

QLabel* DialectRow::addLabel(const char* role)
{
    auto* const label = new QLabel(this);
    label->setProperty("role", QLatin1String(role));
    return label;
}

void DialectRow::present(const Dialect& dialect)
{
    const QString initial = readable(dialect.initialLr, 3);
    const QString end = readable(dialect.finalLr, 3);
    const QString last = readable(dialect.lastLr, 3);
    m_name->setText(fromUtf8(dialect.name));
    m_rates->setText(tr("%1 to %2").arg(initial, end));
    m_term->setProperty("role", dialect.finalTerm.empty() ? QStringLiteral("note") : QStringLiteral("dialectTerm"));
    m_term->style()->polish(m_term);
    m_term->setText(dialect.finalTerm.empty() ? tr("no such number") : fromUtf8(dialect.finalTerm));
    m_last->setText(tr("last step %1").arg(last));
    m_why->setText(remarkSentence(dialect.why));
    arrange();
    setToolTip(fromUtf8(dialect.call));
    setAccessibleName(fromUtf8(dialect.name));
    setAccessibleDescription(
        tr("Starts at %1, ends at %2, the last step uses %3. %4").arg(initial, end, last, m_why->text()));
}

void DialectRow::setLit(bool lit)
{
    if (lit == m_lit)
        return;
    m_lit = lit;
    update();
}

void DialectRow::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    if (m_lit)
        painter.fillRect(rect(), theme.window);
    painter.setPen(QPen(theme.hairline, 1));
    painter.drawLine(QPointF(edge, 0.5), QPointF(width() - edge, 0.5));
    paintSample(painter, {edge, static_cast<double>(m_name->y()), sample, static_cast<double>(m_name->height())}, theme,
                m_look);
    if (hasFocus())
        paintFocusRing(painter, rect(), fieldRadius, theme.accent);
}

void DialectRow::enterEvent(QEnterEvent* event)
{
    QFrame::enterEvent(event);
    Q_EMIT pointed(true);
}

void DialectRow::leaveEvent(QEvent* event)
{
    QFrame::leaveEvent(event);
    Q_EMIT pointed(false);
}

void DialectRow::focusInEvent(QFocusEvent* event)
{
    QFrame::focusInEvent(event);
    Q_EMIT pointed(true);
    update();
}

void DialectRow::focusOutEvent(QFocusEvent* event)
{
    QFrame::focusOutEvent(event);
    Q_EMIT pointed(false);
    update();
}

}  // namespace onecycle::ui
