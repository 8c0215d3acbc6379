// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/handles.h"

#include <QObject>
#include <QRect>

#include <optional>
#include <string>
#include <vector>

namespace onecycle::ui {

class InPlaceEdit;
class ScheduleView;

/// The handles of a view: which there are, which one has the focus, where each is, and how one is typed.
class ChartHandles : public QObject {
    Q_OBJECT

public:
    ChartHandles(ScheduleView& view, InPlaceEdit& inPlace);

    /// Those that are seen, in the order of the Tab key.
    [[nodiscard]] std::vector<HandleKind> kinds() const;
    /// Empty too where the configuration cannot be built.
    [[nodiscard]] std::optional<Handle> handle(HandleKind kind) const;
    /// In the coordinates of the view; null if the handle is not seen.
    [[nodiscard]] QRect rect(HandleKind kind) const;

    [[nodiscard]] std::optional<HandleKind> focused() const { return m_focused; }
    /// The key of the parameter that the focused handle is; empty without one.
    [[nodiscard]] std::string focusedParameter() const;
    void setFocused(std::optional<HandleKind> kind, bool ring);
    /// Draws the ring of the focused handle, or takes it away.
    void showRing(bool ring);

    /// Opens a field at the handle in which its exact number is typed.
    void type(HandleKind kind);
    /// Sets the parameter that the handle is along one axis, as one edit.
    void setNumber(HandleKind kind, bool alongX, double number);
    /// After a move of \p kind by hand: keeps it in sight.
    void follow(HandleKind kind);
    /// After a move by key: brings it back into a zoomed view.
    void reveal(HandleKind kind);
    /// Tells a screen reader the handle's new value.
    void announce(HandleKind kind);

private:
    [[nodiscard]] QString take(HandleKind kind, const std::vector<bool>& axes, const QStringList& texts);

    ScheduleView& m_view;
    InPlaceEdit& m_inPlace;
    std::optional<HandleKind> m_focused;
};

}  // namespace onecycle::ui
