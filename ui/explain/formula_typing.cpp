// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/number_box.h"
#include "ui/explain/formula_view.h"
#include "ui/explain/number_tag.h"
#include "ui/explain/number_words.h"
#include "ui/text/translate.h"
#include "ui/text/typed_number.h"

#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace onecycle::ui {
namespace {

constexpr int fieldWidth = 112;

}  // namespace

void FormulaView::type(NumberTag& tag)
{
    if (!m_field) {
        m_field = new NumberBox({}, this);
        m_field->setObjectName(m_name + QStringLiteral(".field"));
        m_field->hide();
        connect(m_field, &NumberBox::committed, this, &FormulaView::take);
        connect(m_field, &NumberBox::cancelled, this, &FormulaView::closeField);
        connect(m_field, &NumberBox::complained, this, [this](const QString&) { complain({}); });
    }
    m_typed = &tag;
    m_typing = tag.held();
    m_field->setNumber(tag.number().value, true);
    m_field->setAccessibleName(numberName(tag.number().source));
    m_field->setToolTip(numberHelp(tag.number(), false));
    placeField();
    m_field->show();
    m_field->raise();
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->selectAll();
}

/// Over the number, and within the view; it stays where it is when a moving cursor takes the number out of the formula.
void FormulaView::placeField()
{
    if (!m_typing)
        return;
    const auto shows = [this](const NumberTag* tag) {
        return !tag->isHidden() && tag->number().kind == Formula::Kind::Number &&
               tag->number().source == m_typing->source;
    };
    if (!m_typed || !shows(m_typed)) {
        const auto other = std::ranges::find_if(m_tags, shows);
        m_typed = other == m_tags.end() ? nullptr : *other;
    }
    if (!m_typed)
        return;
    QRect place({}, QSize(std::min(fieldWidth, width()), m_field->sizeHint().height()));
    place.moveCenter(m_typed->geometry().center());
    place.moveLeft(std::clamp(place.left(), 0, std::max(0, width() - place.width())));
    place.moveTop(std::clamp(place.top(), 0, std::max(0, height() - place.height())));
    m_field->setGeometry(place);
}

void FormulaView::take()
{
    if (!m_typing || !m_field->isVisible())
        return;
    const HeldNumber held{m_typing->source, m_typing->value, m_config, m_typing->group};
    if (!m_buildable || !canEdit(held.source, m_rules) || held.group >= m_config.groupCount())
        return closeField();
    const QString name = fromUtf8(held.source.edits);
    const auto number = readNumber(m_field->text(), locale());
    if (!number)
        return complain(tr("%1: %2").arg(name, unreadableSentence(m_field->text(), locale())));
    const NumberEdit edit = numberEdit(held, *number);
    if (edit.refusal)
        return complain(remarkSentence(*edit.refusal));
    const bool same = sameBits(*number, held.value);
    closeField();
    if (same)
        return;
    if (held.source.edits == "step")
        Q_EMIT stepAsked(*number);
    else
        Q_EMIT proposed({edit.assignments, toUtf8(editName(held.source)), 0});
}

void FormulaView::closeField()
{
    QWidget* const tag = std::exchange(m_typed, nullptr);
    if (!std::exchange(m_typing, std::nullopt))
        return;
    const bool hadFocus = m_field->hasFocus();
    m_field->hide();
    complain({});
    if (hadFocus)
        (tag ? tag : this)->setFocus(Qt::OtherFocusReason);
}

void FormulaView::complain(const QString& sentence)
{
    m_field->setSeverity(sentence.isEmpty() ? std::nullopt : std::optional(Severity::Error));
    m_field->setAccessibleDescription(sentence);
    Q_EMIT complained(sentence);
}

void FormulaView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_typing)
        return closeField();
    QWidget::keyPressEvent(event);
}

}  // namespace onecycle::ui
