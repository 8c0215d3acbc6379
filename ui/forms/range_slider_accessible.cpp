// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/range_slider_accessible.h"

#include "ui/forms/range_slider.h"
#include "ui/text/typed_number.h"

#include <QAccessible>

namespace onecycle::ui {
namespace {

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* const slider = qobject_cast<RangeSlider*>(object);
    return slider ? new RangeSliderAccessible(slider) : nullptr;  // Qt's cache owns it
}

}  // namespace

RangeSliderAccessible::RangeSliderAccessible(RangeSlider* slider) : QAccessibleWidget(slider, QAccessible::Slider) {}

void RangeSliderAccessible::install()
{
    QAccessible::installFactory(makeInterface);
}

void* RangeSliderAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ValueInterface)
        return static_cast<QAccessibleValueInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
}

QString RangeSliderAccessible::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Value)
        return slider()->number() ? exactText(*slider()->number()) : QString();
    return QAccessibleWidget::text(kind);
}

QVariant RangeSliderAccessible::currentValue() const
{
    return slider()->number() ? QVariant(*slider()->number()) : QVariant();
}

void RangeSliderAccessible::setCurrentValue(const QVariant& value)
{
    slider()->setSliderPosition(slider()->scale().position(value.toDouble()));
}

QVariant RangeSliderAccessible::maximumValue() const
{
    return slider()->scale().range().high;
}

QVariant RangeSliderAccessible::minimumValue() const
{
    return slider()->scale().range().low;
}

QVariant RangeSliderAccessible::minimumStepSize() const
{
    return {};  // it depends on where the handle stands
}

RangeSlider* RangeSliderAccessible::slider() const
{
    return static_cast<RangeSlider*>(widget());
}

void sendValueChanged(RangeSlider* slider)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleValueChangeEvent event(slider, slider->number() ? QVariant(*slider->number()) : QVariant());
    QAccessible::updateAccessibility(&event);
}

}  // namespace onecycle::ui
