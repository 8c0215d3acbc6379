// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/handle_accessible.h"

#include "core/parameters/handle_nudge.h"
#include "core/parameters/parameters.h"
#include "ui/chart/chart_handles.h"
#include "ui/chart/handle_text.h"
#include "ui/chart/in_place_edit.h"
#include "ui/chart/schedule_view.h"
#include "ui/text/translate.h"

#include <algorithm>

namespace onecycle::ui {
namespace {

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* const view = qobject_cast<ScheduleView*>(object);
    return view ? new ScheduleViewAccessible(view) : nullptr;  // Qt's cache owns it
}

/// The axis whose parameter is the handle's value.
bool alongX(HandleKind kind)
{
    return kind == HandleKind::SecondBoundary;
}

HandleAccessible* interfaceOf(ScheduleView& view, HandleKind kind)
{
    auto* const parent = dynamic_cast<ScheduleViewAccessible*>(QAccessible::queryAccessibleInterface(&view));
    return parent ? static_cast<HandleAccessible*>(parent->handle(kind)) : nullptr;
}

}  // namespace

QWindow* HandleAccessible::window() const
{
    return parent() ? parent()->window() : nullptr;
}

QAccessibleInterface* HandleAccessible::parent() const
{
    return QAccessible::queryAccessibleInterface(&m_view);
}

QString HandleAccessible::text(QAccessible::Text kind) const
{
    switch (kind) {
    case QAccessible::Name: return handleName(m_kind);
    case QAccessible::Value: return handleNumbers(m_kind, m_view.snapshot().scheduleConfig, m_view.group());
    case QAccessible::Description: return fromUtf8(findParameter(handleKey(m_kind, alongX(m_kind)))->help.view());
    default: return {};
    }
}

QRect HandleAccessible::rect() const
{
    return m_view.handles().rect(m_kind).translated(m_view.mapToGlobal(QPoint()));
}

QAccessible::State HandleAccessible::state() const
{
    QAccessible::State state;
    state.focusable = true;
    state.focused = m_view.hasFocus() && m_view.handles().focused() == m_kind;
    state.invisible = m_view.handles().rect(m_kind).isNull();
    return state;
}

void* HandleAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface*>(this) : nullptr;
}

QVariant HandleAccessible::currentValue() const
{
    return handleNumber(m_view.snapshot().config(), m_view.group(), m_kind, alongX(m_kind));
}

void HandleAccessible::setCurrentValue(const QVariant& value)
{
    m_view.handles().setNumber(m_kind, alongX(m_kind), value.toDouble());
}

QVariant HandleAccessible::maximumValue() const
{
    return findParameter(handleKey(m_kind, alongX(m_kind)))->slider.high;
}

QVariant HandleAccessible::minimumValue() const
{
    return findParameter(handleKey(m_kind, alongX(m_kind)))->slider.low;
}

ScheduleViewAccessible::ScheduleViewAccessible(ScheduleView* view) : QAccessibleWidget(view, QAccessible::Chart) {}

ScheduleViewAccessible::~ScheduleViewAccessible()
{
    for (const auto& [kind, id] : m_handles)
        QAccessible::deleteAccessibleInterface(id);
}

void ScheduleViewAccessible::install()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

ScheduleView& ScheduleViewAccessible::view() const
{
    return *static_cast<ScheduleView*>(widget());
}

int ScheduleViewAccessible::childCount() const
{
    return static_cast<int>(view().handles().kinds().size()) + (view().inPlaceEdit().isVisible() ? 1 : 0);
}

QAccessibleInterface* ScheduleViewAccessible::handle(HandleKind kind) const
{
    const auto known = m_handles.find(kind);
    if (known != m_handles.end())
        return QAccessible::accessibleInterface(known->second);
    auto* const made = new HandleAccessible(view(), kind);
    m_handles[kind] = QAccessible::registerAccessibleInterface(made);
    return made;
}

QAccessibleInterface* ScheduleViewAccessible::child(int index) const
{
    const std::vector<HandleKind> kinds = view().handles().kinds();
    if (index == static_cast<int>(kinds.size()) && view().inPlaceEdit().isVisible())
        return QAccessible::queryAccessibleInterface(&view().inPlaceEdit());
    const bool there = index >= 0 && index < static_cast<int>(kinds.size());
    return there ? handle(kinds[static_cast<std::size_t>(index)]) : nullptr;
}

int ScheduleViewAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    if (child && child->object() == &view().inPlaceEdit())
        return static_cast<int>(view().handles().kinds().size());
    const auto* const handle = dynamic_cast<const HandleAccessible*>(child);
    const std::vector<HandleKind> kinds = view().handles().kinds();
    const auto at = handle ? std::ranges::find(kinds, handle->kind()) : kinds.end();
    return at == kinds.end() ? -1 : static_cast<int>(at - kinds.begin());
}

QAccessibleInterface* ScheduleViewAccessible::focusChild() const
{
    const auto focused = view().handles().focused();
    return view().hasFocus() && focused ? handle(*focused) : nullptr;
}

void sendHandleFocused(ScheduleView& view, HandleKind kind)
{
    if (!QAccessible::isActive())
        return;
    if (auto* const handle = interfaceOf(view, kind)) {
        QAccessibleEvent event(handle, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

void sendHandleChanged(ScheduleView& view, HandleKind kind)
{
    if (!QAccessible::isActive())
        return;
    if (auto* const handle = interfaceOf(view, kind)) {
        QAccessibleValueChangeEvent event(handle, handle->currentValue());
        QAccessible::updateAccessibility(&event);
    }
}

}  // namespace onecycle::ui
