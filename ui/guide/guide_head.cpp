// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guide_head.h"

#include "ui/controls/framed_edit.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace onecycle::ui {
namespace {

constexpr int edge = 16;
constexpr int gap = 8;
constexpr int inButton = 4;  // the text of a link begins so far from its edge

}  // namespace

GuideHead::GuideHead(QWidget* parent)
    : QWidget(parent),
      m_back(addButton("guide.back", tr("Back"), tr("The page before (Alt+Left)."))),
      m_forward(addButton("guide.forward", tr("Forward"), tr("The page that Back came from (Alt+Right)."))),
      m_home(addButton("guide.home", tr("All pages"), tr("The list of all pages (Alt+Home)."))),
      m_search(new FramedEdit(this)),
      m_title(new QLabel(this)),
      m_key(new QLabel(this)),
      m_form(addButton("guide.showInForm", tr("Show me in the form"), tr("Points at the row of this parameter.")))
{
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(edge, gap, edge, 0);
    column->setSpacing(gap);
    addWays(*column);
    addTitle(*column);
    connect(m_back, &QPushButton::clicked, this, &GuideHead::backAsked);
    connect(m_forward, &QPushButton::clicked, this, &GuideHead::forwardAsked);
    connect(m_home, &QPushButton::clicked, this, &GuideHead::homeAsked);
    connect(m_form, &QPushButton::clicked, this, &GuideHead::formAsked);
    connect(m_search, &QLineEdit::textEdited, this, &GuideHead::searchChanged);
    connect(m_search, &QLineEdit::returnPressed, this, &GuideHead::searchDone);
}

QPushButton* GuideHead::addButton(const char* name, const QString& text, const QString& tip)
{
    auto* const button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setProperty("role", QStringLiteral("link"));
    button->setAccessibleName(text);
    button->setToolTip(tip);
    button->setAutoDefault(false);
    return button;
}

void GuideHead::addWays(QVBoxLayout& column)
{
    auto* const bar = new QHBoxLayout;
    bar->setContentsMargins(-inButton, 0, -inButton, 0);
    bar->setSpacing(gap);
    bar->addWidget(m_back);
    bar->addWidget(m_forward);
    bar->addStretch();
    bar->addWidget(m_home);
    column.addLayout(bar);
    column.addWidget(m_search);
    m_search->setObjectName(QStringLiteral("guide.search"));
    m_search->setAccessibleName(tr("Search the guide"));
    m_search->setPlaceholderText(tr("Search the guide"));
    m_search->setToolTip(tr("Lists the pages with these letters in them; Enter opens the first."));
}

void GuideHead::addTitle(QVBoxLayout& column)
{
    m_title->setObjectName(QStringLiteral("guide.title"));
    m_title->setProperty("role", QStringLiteral("guideTitle"));
    m_title->setWordWrap(true);
    m_key->setObjectName(QStringLiteral("guide.key"));
    m_key->setProperty("role", QStringLiteral("guideKey"));
    column.addSpacing(gap);
    column.addWidget(m_title);
    auto* const line = new QHBoxLayout;
    line->setContentsMargins(0, 0, -inButton, 0);
    line->setSpacing(gap);
    line->addWidget(m_key, 1);
    line->addWidget(m_form);
    column.addLayout(line);
}

void GuideHead::present(const QString& title, const QString& parameter)
{
    m_title->setText(title);
    m_key->setText(parameter);
    m_key->setVisible(!parameter.isEmpty());
    m_form->setVisible(!parameter.isEmpty());
}

void GuideHead::enableWays(bool back, bool forward)
{
    m_back->setEnabled(back);
    m_forward->setEnabled(forward);
}

QString GuideHead::searched() const
{
    return m_search->text().trimmed();
}

void GuideHead::clearSearch()
{
    m_search->clear();
}

}  // namespace onecycle::ui
