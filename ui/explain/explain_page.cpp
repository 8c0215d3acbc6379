// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/panel_text.h"
#include "ui/controls/section_heading.h"
#include "ui/controls/text_button.h"
#include "ui/explain/explain_panel.h"
#include "ui/explain/formula_part.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace onecycle::ui {
namespace {

constexpr int margin = 16;
constexpr int gap = 8;
constexpr int sectionGap = 16;
constexpr int mostSteps = 6;  // of a derivation: with three phases

}  // namespace

FormulaPart* ExplainPanel::addPart(QVBoxLayout& column, FormulaPart* part)
{
    FormulaView& formula = part->formula();
    connect(&formula, &FormulaView::proposed, this, &ExplainPanel::proposed);
    connect(&formula, &FormulaView::gestureEnded, this, &ExplainPanel::gestureEnded);
    connect(&formula, &FormulaView::pointed, this, &ExplainPanel::point);
    connect(&formula, &FormulaView::stepAsked, this, [this](double step) {
        Attention attention = m_attention;
        attention.step = step;
        Q_EMIT attentionProposed(attention);
    });
    column.addWidget(part);
    m_parts.push_back(part);
    return part;
}

QWidget* ExplainPanel::makePage()
{
    auto* const scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("explain.scroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* const page = new QWidget(scroll);
    page->setBackgroundRole(QPalette::AlternateBase);
    auto* const column = new QVBoxLayout(page);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(gap);
    m_caption = addPanelText(*column, "explain.caption", tr("The phase"), "body");
    m_which = addPanelText(*column, "explain.which", tr("Which step"), "note");
    column->addSpacing(sectionGap - gap);
    m_lr = addPart(*column, new FormulaPart(QStringLiteral("explain.lr"), FormulaPart::Rank::Section, page));
    m_lr->setTitle(tr("Learning rate"));
    column->addSpacing(sectionGap - gap);
    m_momentum = addPart(*column,
                         new FormulaPart(QStringLiteral("explain.momentum"), FormulaPart::Rank::Section, page));
    column->addSpacing(sectionGap - gap);
    m_position = addPart(*column,
                         new FormulaPart(QStringLiteral("explain.position"), FormulaPart::Rank::Section, page));
    m_position->setTitle(tr("Position in the phase"));
    column->addSpacing(sectionGap - gap);
    addDerivation(*column);
    column->addSpacing(sectionGap - gap);
    addWords(*column);
    column->addStretch(1);
    scroll->setWidget(page);
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(scroll);
    return scroll;
}

void ExplainPanel::addDerivation(QVBoxLayout& column)
{
    m_disclosure = new TextButton(TextButton::Look::Link, column.parentWidget());
    m_disclosure->setText(tr("Show how the numbers come about"));
    m_disclosure->setObjectName(QStringLiteral("explain.derivation"));
    m_disclosure->setAccessibleName(m_disclosure->text());
    m_disclosure->setToolTip(tr("Shows step by step where the learning rates and the ends of the phases come from."));
    m_disclosure->setCheckable(true);
    column.addWidget(m_disclosure, 0, Qt::AlignLeft);
    m_derivation = new QWidget(column.parentWidget());
    auto* const steps = new QVBoxLayout(m_derivation);
    steps->setContentsMargins({});
    steps->setSpacing(sectionGap);
    for (int i = 0; i < mostSteps; ++i)
        m_steps.push_back(addPart(
            *steps, new FormulaPart(QStringLiteral("explain.step%1").arg(i), FormulaPart::Rank::Step, m_derivation)));
    column.addWidget(m_derivation);
    m_derivation->hide();
    connect(m_disclosure, &QAbstractButton::toggled, this, &ExplainPanel::showDerivation);
}

void ExplainPanel::addWords(QVBoxLayout& column)
{
    column.addWidget(new SectionHeading(tr("The picture in words"), column.parentWidget()));
    m_words = addPanelText(column, "explain.words", tr("The picture in words"), "muted");
    auto* const copy = new TextButton(TextButton::Look::Link, column.parentWidget());
    copy->setObjectName(QStringLiteral("explain.copyWords"));
    copy->setText(tr("Copy the alternative text"));
    copy->setAccessibleName(copy->text());
    copy->setToolTip(tr("Copies these words, for a caption or for who cannot see the picture."));
    column.addWidget(copy, 0, Qt::AlignLeft);
    connect(copy, &QAbstractButton::clicked, this, &ExplainPanel::alternativeTextAsked);
}

}  // namespace onecycle::ui
