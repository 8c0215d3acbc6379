// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/derived_number.h"

#include "ui/controls/field_frame.h"
#include "ui/controls/number_box.h"
#include "ui/controls/text_button.h"
#include "ui/text/typed_number.h"

#include <QHBoxLayout>

#include <algorithm>
#include <cmath>

namespace onecycle::ui {
namespace {

/// The number comes back by way of a factor, which may cost the last bit: that is no reason to rewrite what is typed.
bool nearly(double a, double b)
{
    constexpr double tolerance = 1e-9;
    return std::abs(a - b) <= tolerance * std::max(std::abs(a), std::abs(b));
}

}  // namespace

DerivedNumber::DerivedNumber(const Parameter& parameter, QWidget* parent)
    : FieldEditor(parameter, parent), m_caption(new TextButton(TextButton::Look::Caption, this))
{
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_caption);
    m_caption->setEnabled(false);
    QSizePolicy policy = m_caption->sizePolicy();
    policy.setRetainSizeWhenHidden(true);  // the line keeps its height while the field lies over it
    m_caption->setSizePolicy(policy);
    addControl(m_caption, QStringLiteral("derived"));
    connect(m_caption, &QAbstractButton::clicked, this, &DerivedNumber::beginEditing);
}

void DerivedNumber::setCaption(const QString& caption, bool editable)
{
    if (caption == m_caption->text() && editable == m_caption->isEnabled())
        return;
    m_caption->setText(caption);
    m_caption->setEnabled(editable);
    m_caption->setCursor(editable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    m_caption->setAccessibleName(tr("%1: %2").arg(m_name, caption));
    m_caption->setVisible(!caption.isEmpty() && !isEditing());
    m_caption->updateGeometry();
}

bool DerivedNumber::isEditing() const
{
    return m_box && m_box->isVisibleTo(m_box->parentWidget());
}

void DerivedNumber::nameControls(const QString& base, const QString& name)
{
    m_name = name;
    FieldEditor::nameControls(base, name);
    m_caption->setAccessibleName(tr("%1: %2").arg(m_name, m_caption->text()));
    if (m_box)
        m_box->setObjectName(m_caption->objectName() + QStringLiteral(".number"));
}

void DerivedNumber::display(const Value& value, Cause)
{
    const auto* const number = std::get_if<double>(&value);
    m_number = number ? std::optional(*number) : std::nullopt;
    if (!isEditing())
        return;
    const bool typed = m_number && m_box->number() && nearly(*m_number, *m_box->number());
    if (!typed)
        m_box->setNumber(m_number);
}

/// The field lies over the label's line, which is too low to hold it: nothing below moves.
void DerivedNumber::makeBox()
{
    m_box = new NumberBox({}, parentWidget());
    setDense(m_box, true);
    m_box->setObjectName(m_caption->objectName() + QStringLiteral(".number"));
    connect(m_box, &NumberBox::numberEdited, this, &DerivedNumber::type);
    connect(m_box, &NumberBox::complained, this, &DerivedNumber::hearComplaint);
    connect(m_box, &NumberBox::committed, this, &DerivedNumber::endEditing);
    connect(m_box, &NumberBox::cancelled, this, &DerivedNumber::cancelEditing);
}

void DerivedNumber::beginEditing()
{
    if (!m_box)
        makeBox();
    const QRect place(m_caption->mapTo(parentWidget(), QPoint()), m_caption->size());
    const QSize size = m_box->sizeHint().expandedTo({m_caption->width() + 2 * fieldPadding, 0});
    QRect box(QPoint(), size);
    box.moveCenter(place.center());
    if (layoutDirection() == Qt::RightToLeft)
        box.moveLeft(place.left());
    else
        box.moveRight(place.right());
    m_box->setGeometry(box);
    m_box->setAccessibleName(m_caption->accessibleName());
    m_box->setToolTip(m_caption->toolTip());
    m_box->setNumber(m_number, true);
    m_box->show();
    m_box->raise();
    m_box->setFocus(Qt::OtherFocusReason);
    m_box->selectAll();
    m_caption->hide();
}

void DerivedNumber::endEditing()
{
    if (!isEditing())
        return;
    commitGesture();
    complain({complaint().sentence, false});
    if (!m_box->isReadable())
        return;
    const bool returns = m_box->hasFocus();
    m_caption->show();
    if (returns)
        m_caption->setFocus(Qt::OtherFocusReason);
    m_box->hide();
}

void DerivedNumber::cancelEditing()
{
    cancelGesture();
    endEditing();
}

void DerivedNumber::type(std::optional<double> number)
{
    if (number)
        proposeInGesture(*number);
}

void DerivedNumber::hearComplaint(const QString& sentence)
{
    complain({sentence, !sentence.isEmpty() && isUnfinishedNumber(m_box->text(), locale())});
}

}  // namespace onecycle::ui
