// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace onecycle::ui {

class RangeSlider;

/// What a screen reader is told of a RangeSlider: the number itself, not the position in pixels that Qt's own would
/// tell.
class RangeSliderAccessible : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit RangeSliderAccessible(RangeSlider* slider);

    /// Makes Qt use this class; once is enough, more does no harm.
    static void install();

    void* interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] QVariant currentValue() const override;
    void setCurrentValue(const QVariant& value) override;
    [[nodiscard]] QVariant maximumValue() const override;
    [[nodiscard]] QVariant minimumValue() const override;
    [[nodiscard]] QVariant minimumStepSize() const override;

private:
    [[nodiscard]] RangeSlider* slider() const;
};

/// Tells screen readers that \p slider shows another number, if any listens.
void sendValueChanged(RangeSlider* slider);

}  // namespace onecycle::ui
