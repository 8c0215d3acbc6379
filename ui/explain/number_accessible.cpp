// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/number_accessible.h"

#include "ui/explain/number_tag.h"
#include "ui/explain/number_words.h"

namespace onecycle::ui {
namespace {

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* const tag = qobject_cast<NumberTag*>(object);
    return tag ? new NumberAccessible(*tag) : nullptr;  // Qt's cache owns it
}

}  // namespace

NumberAccessible::NumberAccessible(NumberTag& tag) : QAccessibleWidget(&tag, QAccessible::SpinBox) {}

NumberTag& NumberAccessible::tag() const
{
    return *static_cast<NumberTag*>(widget());
}

QString NumberAccessible::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Value)
        return numberLine(tag().number());
    return QAccessibleWidget::text(kind);
}

QAccessible::State NumberAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = !tag().isEditable();
    return state;
}

void* NumberAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ValueInterface)
        return static_cast<QAccessibleValueInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
}

QVariant NumberAccessible::currentValue() const
{
    return tag().number().value;
}

void NumberAccessible::setCurrentValue(const QVariant& value)
{
    if (tag().isEditable())
        tag().give(value.toDouble(), 0);
}

void installNumberAccess()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

void tellNumberChanged(NumberTag& tag)
{
    if (!QAccessible::isActive() || !tag.isVisible())
        return;
    QAccessibleValueChangeEvent event(&tag, tag.number().value);
    QAccessible::updateAccessibility(&event);
}

}  // namespace onecycle::ui
