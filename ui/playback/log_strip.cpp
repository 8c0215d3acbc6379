// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playback/log_strip.h"

#include "ui/theme/sheet_property.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace onecycle::ui {
namespace {

constexpr int gap = 6;
constexpr int signWidth = 12;
constexpr int numberPixels = 15;  // as the style sheet sets them
constexpr int notePixels = 11;

QString signOf(LogStrip::Compared compared)
{
    switch (compared) {
    case LogStrip::Compared::Not: break;
    case LogStrip::Compared::Equal: return QStringLiteral("=");
    case LogStrip::Compared::Differ: return QStringLiteral("≠");
    }
    return {};
}

/// What is still to come is muted.
void setDone(QLabel* label, bool done, bool raised = false)
{
    setSheetProperty(label, "state", raised ? QStringLiteral("raised") : done ? QString() : QStringLiteral("later"));
}

}  // namespace

LogStrip::LogStrip(QWidget* parent)
    : QWidget(parent),
      m_usedCaption(add("playback.usedCaption", "note")),
      m_used(add("playback.used", "logged")),
      m_loggedCaption(add("playback.loggedCaption", "note")),
      m_logged(add("playback.logged", "logged")),
      m_note(add("playback.loggedNote", "note")),
      m_sign(add("playback.sign", "logged")),
      m_grid(new QGridLayout(this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_usedCaption->setText(tr("used by this batch"));
    m_loggedCaption->setText(tr("log after scheduler.step()"));
    m_used->setToolTip(tr("The learning rate that optimizer.step() finds in the groups."));
    m_logged->setToolTip(tr("What get_last_lr() says once scheduler.step() has written the next one."));
    m_sign->setAlignment(Qt::AlignCenter);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(gap);
    m_grid->setVerticalSpacing(0);
    arrange();
    clear();
}

/// The sign stands between the two numbers: at their left, or in the middle.
void LogStrip::arrange()
{
    for (QLabel* const label : {m_sign, m_usedCaption, m_used, m_loggedCaption, m_logged, m_note})
        m_grid->removeWidget(label);
    const int row = m_oneRow ? 0 : 2;
    const int column = m_oneRow ? 2 : 1;
    m_grid->addWidget(m_sign, m_oneRow ? 1 : 0, m_oneRow ? 1 : 0, m_oneRow ? 1 : 4, 1);
    m_grid->addWidget(m_usedCaption, 0, m_oneRow ? 0 : 1, 1, m_oneRow ? 1 : 2);
    m_grid->addWidget(m_used, 1, m_oneRow ? 0 : 1, 1, m_oneRow ? 1 : 2);
    m_grid->addWidget(m_loggedCaption, row, column, 1, 2);
    m_grid->addWidget(m_logged, row + 1, column);
    m_grid->addWidget(m_note, row + 1, column + 1, Qt::AlignLeft | Qt::AlignVCenter);
    m_grid->setColumnMinimumWidth(0, m_oneRow ? 0 : signWidth);
    m_grid->setColumnMinimumWidth(1, m_oneRow ? 2 * signWidth : 0);
    m_grid->setColumnStretch(2, m_oneRow ? 0 : 1);
    m_grid->setColumnStretch(3, m_oneRow ? 1 : 0);
    setMinimumWidth(m_oneRow ? 0 : columnWidth());
    setMaximumWidth(m_oneRow ? QWIDGETSIZE_MAX : columnWidth());
    setSizePolicy(m_oneRow ? QSizePolicy::Expanding : QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LogStrip::setWidestNote(const QString& note)
{
    if (note == m_widestNote)
        return;
    m_widestNote = note;
    arrange();
}

void LogStrip::setOneRow(bool on)
{
    if (on == m_oneRow)
        return;
    m_oneRow = on;
    arrange();
}

int LogStrip::columnWidth() const
{
    const QFontMetrics numbers(sansFont(numberPixels));
    const QFontMetrics notes(sansFont(notePixels));
    const int number = numbers.horizontalAdvance(QStringLiteral("0.0099999"));
    const int note = notes.horizontalAdvance(m_widestNote);
    return signWidth + gap + std::max(number + gap + note, notes.horizontalAdvance(m_loggedCaption->text())) + 1;
}

int LogStrip::heightOf(bool oneRow) const
{
    return (oneRow ? 1 : 2) * (m_usedCaption->sizeHint().height() + m_used->sizeHint().height());
}

QLabel* LogStrip::add(const char* name, const char* role)
{
    auto* const label = new QLabel(this);
    label->setObjectName(QLatin1String(name));
    label->setProperty("role", QLatin1String(role));
    label->setTextFormat(Qt::PlainText);
    return label;
}

void LogStrip::present(const Lines& lines)
{
    m_used->setText(lines.used);
    m_logged->setText(lines.logged);
    m_note->setText(lines.note);
    m_sign->setText(signOf(lines.compared));
    m_sign->setAccessibleName(lines.compared == Compared::Differ ? tr("differs") : tr("the same"));
    // A number of many digits leaves no room for whose it is; the sentence below says it, too.
    const int needed = m_logged->sizeHint().width() + gap + m_note->sizeHint().width();
    m_note->setVisible(m_oneRow || needed <= columnWidth() - signWidth - gap);
    setDone(m_used, lines.usedDone);
    setDone(m_logged, lines.loggedDone, lines.raised);
    setDone(m_sign, lines.loggedDone, lines.raised);
}

void LogStrip::clear()
{
    const QString dash(QChar(0x2014));
    present({dash, dash, {}});
}

}  // namespace onecycle::ui
