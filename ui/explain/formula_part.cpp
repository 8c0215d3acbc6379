// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/formula_part.h"

#include "ui/controls/section_heading.h"

#include <QLabel>
#include <QVBoxLayout>

namespace onecycle::ui {
namespace {

constexpr int gap = 4;

}  // namespace

void say(QLabel& label, const QString& text)
{
    if (label.text() != text)
        label.setText(text);
    label.setVisible(!text.isEmpty());
}

FormulaPart::FormulaPart(const QString& name, Rank rank, QWidget* parent)
    : QWidget(parent),
      m_title(rank == Rank::Section ? new SectionHeading({}, this) : new QLabel(this)),
      m_formula(new FormulaView(name, {}, this)),
      m_complaint(new QLabel(this)),
      m_why(new QLabel(this))
{
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(gap);
    m_title->setObjectName(name + QStringLiteral(".title"));
    m_title->setBuddy(m_formula);
    if (rank == Rank::Step)
        m_title->setProperty("role", QStringLiteral("panel"));
    m_complaint->setObjectName(name + QStringLiteral(".complaint"));
    m_complaint->setProperty("role", QStringLiteral("error"));
    m_why->setObjectName(name + QStringLiteral(".why"));
    m_why->setProperty("role", QStringLiteral("note"));
    for (QWidget* const widget : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_formula),
                                  static_cast<QWidget*>(m_complaint), static_cast<QWidget*>(m_why)})
        column->addWidget(widget);
    for (QLabel* const label : {m_complaint, m_why}) {
        label->setWordWrap(true);
        label->hide();
    }
    connect(m_formula, &FormulaView::complained, this, [this](const QString& text) { say(*m_complaint, text); });
}

void FormulaPart::setTitle(const QString& title)
{
    m_title->setText(title);
    m_formula->setAccessibleName(title);
}

void FormulaPart::setWhy(const QString& why)
{
    say(*m_why, why);
}

}  // namespace onecycle::ui
