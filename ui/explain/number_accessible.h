// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace onecycle::ui {

class NumberTag;

/// A number of a formula as a screen reader has it: a number that can be set.
class NumberAccessible : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit NumberAccessible(NumberTag& tag);

    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QVariant currentValue() const override;
    void setCurrentValue(const QVariant& value) override;
    [[nodiscard]] QVariant maximumValue() const override { return {}; }
    [[nodiscard]] QVariant minimumValue() const override { return {}; }
    [[nodiscard]] QVariant minimumStepSize() const override { return {}; }

private:
    [[nodiscard]] NumberTag& tag() const;
};

/// Makes Qt know it; once is enough, more does no harm.
void installNumberAccess();

/// Tells a screen reader that \p tag has another number.
void tellNumberChanged(NumberTag& tag);

}  // namespace onecycle::ui
