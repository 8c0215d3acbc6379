// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/welcome_row.h"

#include "ui/controls/flow_layout.h"

#include <QLabel>
#include <QToolButton>
#include <QVariant>

namespace onecycle::ui {

WelcomeRow::WelcomeRow(QWidget* parent) : QFrame(parent)
{
    constexpr int side = 16;
    constexpr int top = 4;
    constexpr int gap = 14;
    setObjectName(QStringLiteral("welcome"));
    auto* const row = new FlowLayout(this, gap);  // in a narrow window the links go to a second line
    row->setContentsMargins(side, top, side, top);
    auto* const text = new QLabel(tr("The example of PyTorch’s documentation, with 100 batches an epoch."), this);
    text->setProperty("role", QStringLiteral("welcome"));
    text->setForegroundRole(QPalette::PlaceholderText);
    text->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    row->addWidget(text);
    connect(addLink("welcome.paste", tr("Paste a OneCycleLR call"), tr("Takes its numbers from a call in your code.")),
            &QAbstractButton::clicked, this, &WelcomeRow::pasteRequested);
    connect(
        addLink("welcome.presets", tr("Choose a preset"), tr("Starts from a known schedule, or from one of yours.")),
        &QAbstractButton::clicked, this, &WelcomeRow::presetsRequested);
    connect(addLink("welcome.open", tr("Open a file"), tr("Opens a schedule, a JSON configuration or a Python file.")),
            &QAbstractButton::clicked, this, &WelcomeRow::openRequested);
    connect(addLink("welcome.learn", tr("Learn 1cycle"), tr("Goes to the lessons; the first one begins from nothing.")),
            &QAbstractButton::clicked, this, &WelcomeRow::learnRequested);
    connect(addLink("welcome.start", tr("Start tuning"), tr("Goes to the first field.")), &QAbstractButton::clicked,
            this, &WelcomeRow::startRequested);
}

QToolButton* WelcomeRow::addLink(const char* name, const QString& text, const QString& toolTip)
{
    auto* const link = new QToolButton(this);
    link->setObjectName(QLatin1String(name));
    link->setText(text);
    link->setAccessibleName(text);
    link->setToolTip(toolTip);
    link->setProperty("role", QStringLiteral("link"));
    link->setAutoRaise(true);
    link->setCursor(Qt::PointingHandCursor);
    link->setFocusPolicy(Qt::StrongFocus);
    layout()->addWidget(link);
    return link;
}

}  // namespace onecycle::ui
