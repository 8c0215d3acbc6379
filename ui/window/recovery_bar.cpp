// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/recovery_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace onecycle::ui {
namespace {

constexpr int side = 16;
constexpr int gap = 8;
constexpr int mostHeight = 160;  // of the rows; further ones are scrolled to

}  // namespace

RecoveryBar::RecoveryBar(QWidget* parent) : QFrame(parent), m_rows(new QScrollArea(this))
{
    setObjectName(QStringLiteral("recovery"));
    setAccessibleName(tr("Work that was not saved"));
    m_rows->setObjectName(QStringLiteral("recovery.rows"));
    m_rows->setFrameShape(QFrame::NoFrame);
    m_rows->setWidgetResizable(true);
    m_rows->setFocusPolicy(Qt::NoFocus);
    m_rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(side, gap, side, gap);
    column->setSpacing(gap / 2);
    makeHead(*column);
    column->addWidget(m_rows);
    hide();
}

void RecoveryBar::makeHead(QVBoxLayout& column)
{
    auto* const line = new QHBoxLayout;
    line->setSpacing(gap);
    auto* const title = new QLabel(tr("The program ended before this was saved."), this);
    title->setProperty("role", QStringLiteral("panel"));
    line->addWidget(title, 1);
    m_restoreAll = addButton(*line, QStringLiteral("recovery.restoreAll"), tr("Restore all"),
                             tr("Opens each of them in a window of its own."));
    m_discardAll = addButton(*line, QStringLiteral("recovery.discardAll"), tr("Discard all"),
                             tr("Throws all of them away for ever."));
    auto* const later = addButton(*line, QStringLiteral("recovery.later"), tr("Later"),
                                  tr("Keeps them and asks again at the next start."));
    connect(m_restoreAll, &QPushButton::clicked, this, &RecoveryBar::restoreAllAsked);
    connect(m_discardAll, &QPushButton::clicked, this, &RecoveryBar::discardAllAsked);
    connect(later, &QPushButton::clicked, this, &RecoveryBar::laterAsked);
    column.addLayout(line);
}

QPushButton* RecoveryBar::addButton(QHBoxLayout& line, const QString& name, const QString& text, const QString& tip)
{
    auto* const button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setToolTip(tip);
    button->setProperty("role", QStringLiteral("link"));
    line.addWidget(button, 0, Qt::AlignTop);
    return button;
}

QWidget* RecoveryBar::makeRow(const RecoveryOffer& offer, int index)
{
    auto* const row = new QWidget;
    auto* const line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(gap);
    auto* const text = new QLabel(offer.text, row);
    text->setObjectName(QStringLiteral("recovery.text[%1]").arg(index));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    line->addWidget(text, 1);
    const auto add = [&](const char* name, const QString& label, const QString& tip, void (RecoveryBar::*asked)(int)) {
        auto* const button = addButton(*line, QStringLiteral("recovery.%1[%2]").arg(QLatin1String(name)).arg(index),
                                       label, tip);
        button->setAccessibleDescription(offer.text);
        button->installEventFilter(this);
        connect(button, &QPushButton::clicked, this, [this, asked, index] { (this->*asked)(index); });
    };
    if (offer.restorable)
        add("restore", tr("Restore"), tr("Opens it as it was, not saved."), &RecoveryBar::restoreAsked);
    if (offer.fileDiffers)
        add("open", tr("Open the file"), tr("Opens what is in the file now; this stays offered."),
            &RecoveryBar::openAsked);
    add("discard", tr("Discard"), tr("Throws it away for ever."), &RecoveryBar::discardAsked);
    return row;
}

/// The second press of a double click would meet the button of the next row, which has moved up.
bool RecoveryBar::eventFilter(QObject* watched, QEvent* event)
{
    return event->type() == QEvent::MouseButtonDblClick || QFrame::eventFilter(watched, event);
}

void RecoveryBar::offer(const std::vector<RecoveryOffer>& offers)
{
    auto* const list = new QWidget;
    auto* const column = new QVBoxLayout(list);
    column->setContentsMargins({});
    column->setSpacing(gap / 2);
    for (std::size_t i = 0; i < offers.size(); ++i)
        column->addWidget(makeRow(offers[i], static_cast<int>(i)));
    column->addStretch();
    m_rows->setWidget(list);
    list->setAutoFillBackground(false);
    m_rows->viewport()->setAutoFillBackground(false);
    m_restoreAll->setVisible(offers.size() > 1);
    m_discardAll->setVisible(offers.size() > 1);
    setVisible(!offers.empty());
    fit();
}

void RecoveryBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fit();
}

/// The rows are as high as their texts need in this width.
void RecoveryBar::fit()
{
    if (const QWidget* const list = m_rows->widget(); list && list->layout()->hasHeightForWidth())
        m_rows->setFixedHeight(std::min(list->layout()->totalHeightForWidth(width() - 2 * side), mostHeight));
}

}  // namespace onecycle::ui
