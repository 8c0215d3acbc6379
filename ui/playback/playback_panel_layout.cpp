// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playback/log_strip.h"
#include "ui/playback/loop_cartoon.h"
#include "ui/playback/playback_panel.h"
#include "ui/playback/transport_bar.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>

namespace onecycle::ui {
namespace {

constexpr int margin = 16;
constexpr int gap = 6;
constexpr int beside = 16;  // between the stations and the log
constexpr int below = 4;

}  // namespace

void PlaybackPanel::layOut()
{
    m_status->ensurePolished();
    m_status->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_status->setMinimumHeight(statusHeight());
    m_body->addWidget(m_cartoon, 1, Qt::AlignVCenter);
    m_body->addWidget(m_log, 0, Qt::AlignVCenter);
    m_column = new QVBoxLayout(this);
    m_column->setSizeConstraint(QLayout::SetNoConstraint);  // the body can stand in another way where it is narrow
    m_column->setContentsMargins(margin, gap, margin, gap);
    m_column->setSpacing(gap);
    m_column->addWidget(m_transport);
    m_column->addLayout(m_body);
    m_column->addWidget(m_status);
}

void PlaybackPanel::resizeEvent(QResizeEvent* event)
{
    View::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        m_status->setMinimumHeight(statusHeight());
    makeRoom();
    arrange();
    updateGeometry();  // what is best for the height depends on the width
}

/// Where both do not fit side by side, the lines of the log stand below the stations, one beside the other. Where the
/// window is low, the stations go first, then the log: the sentence at the foot says it all.
void PlaybackPanel::arrange()
{
    const bool whole = height() >= wholeHeight();
    const bool oneRow = !whole || !fitsSideBySide();
    m_log->setOneRow(oneRow);
    m_body->setSpacing(oneRow ? below : beside);
    m_body->setDirection(oneRow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_cartoon->setVisible(whole);
    m_log->setVisible(whole || height() >= leastHeight() + m_column->spacing() + m_log->heightOf(true));
}

bool PlaybackPanel::fitsSideBySide() const
{
    const QMargins margins = m_column->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    return room >= m_cartoon->minimumSizeHint().width() + beside + m_log->columnWidth();
}

/// Two lines, so that nothing jumps when a sentence is longer than the one before.
int PlaybackPanel::statusHeight() const
{
    constexpr int lines = 2;
    return lines * m_status->fontMetrics().lineSpacing();
}

/// A sentence of more lines makes room for itself, which stays until the panel has another width.
void PlaybackPanel::makeRoom()
{
    const QMargins margins = m_column->contentsMargins();
    const int needed = m_status->heightForWidth(width() - margins.left() - margins.right());
    if (needed <= m_status->minimumHeight())
        return;
    m_status->setMinimumHeight(needed);
    arrange();
    updateGeometry();
}

/// Of the transport and the sentence.
int PlaybackPanel::leastHeight() const
{
    const QMargins margins = m_column->contentsMargins();
    return margins.top() + m_transport->sizeHint().height() + m_column->spacing() + m_status->minimumHeight() +
           margins.bottom();
}

int PlaybackPanel::wholeHeight() const
{
    const int cartoon = m_cartoon->minimumSizeHint().height();
    const int body = fitsSideBySide() ? std::max(cartoon, m_log->heightOf(false))
                                      : cartoon + below + m_log->heightOf(true);
    return leastHeight() + m_column->spacing() + body;
}

QSize PlaybackPanel::sizeHint() const
{
    return {minimumSizeHint().width(), wholeHeight()};
}

QSize PlaybackPanel::minimumSizeHint() const
{
    const QMargins margins = m_column->contentsMargins();
    const int widest = std::max(m_cartoon->minimumSizeHint().width(), m_transport->minimumSizeHint().width());
    return {widest + margins.left() + margins.right(), leastHeight()};
}

void PlaybackPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    constexpr int ring = 2;
    painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
    painter.fillRect(0, 0, width(), hasFocus() ? ring : 1,
                     palette().color(hasFocus() ? QPalette::Highlight : QPalette::Mid));
}

}  // namespace onecycle::ui
