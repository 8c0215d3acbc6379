// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/handles.h"

#include <QAccessibleWidget>

#include <map>

namespace onecycle::ui {

class ScheduleView;

/// A handle as a screen reader has it: a slider with a value. Of a handle with two parameters the value is the one
/// along the vertical axis; the text says both.
class HandleAccessible : public QAccessibleInterface, public QAccessibleValueInterface {
public:
    HandleAccessible(ScheduleView& view, HandleKind kind) : m_view(view), m_kind(kind) {}

    [[nodiscard]] bool isValid() const override { return true; }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QWindow* window() const override;
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override;
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString&) override {}
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Slider; }
    [[nodiscard]] QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QVariant currentValue() const override;
    void setCurrentValue(const QVariant& value) override;
    [[nodiscard]] QVariant maximumValue() const override;
    [[nodiscard]] QVariant minimumValue() const override;
    [[nodiscard]] QVariant minimumStepSize() const override { return {}; }

    [[nodiscard]] HandleKind kind() const { return m_kind; }

private:
    ScheduleView& m_view;
    HandleKind m_kind;
};

/// The chart as a screen reader has it: a picture with a description, and its handles.
class ScheduleViewAccessible : public QAccessibleWidget {
public:
    explicit ScheduleViewAccessible(ScheduleView* view);
    ~ScheduleViewAccessible() override;

    /// Makes Qt know it; once is enough, more does no harm.
    static void install();

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* focusChild() const override;
    [[nodiscard]] QAccessibleInterface* handle(HandleKind kind) const;

private:
    [[nodiscard]] ScheduleView& view() const;

    mutable std::map<HandleKind, QAccessible::Id> m_handles;
};

/// Tells a screen reader that the handle \p kind has got the focus, or another value.
void sendHandleFocused(ScheduleView& view, HandleKind kind);
void sendHandleChanged(ScheduleView& view, HandleKind kind);

}  // namespace onecycle::ui
