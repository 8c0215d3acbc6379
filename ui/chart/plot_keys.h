// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/edit.h"
#include "core/parameters/handle_nudge.h"

#include <QObject>

#include <optional>

class QKeyEvent;

namespace onecycle::ui {

class HandleDragger;
class PlotPointer;
class ScheduleView;

/// What the keyboard does in the picture: Tab goes from handle to handle, arrows nudge the one that is focused, else
/// they move the cursor.
class PlotKeys : public QObject {
    Q_OBJECT

public:
    PlotKeys(ScheduleView& view, PlotPointer& pointer, HandleDragger& dragger);

    /// False if the key means nothing here.
    bool press(const QKeyEvent& event);
    bool release(const QKeyEvent& event);
    /// Tab (or Shift+Tab): the next handle. False after the last one: the focus leaves.
    bool nextHandle(bool forward);
    /// The keyboard goes elsewhere: the run of nudges is over.
    void end();

private:
    bool nudge(const QKeyEvent& event);
    bool moveCursor(const QKeyEvent& event);
    bool duringDrag(const QKeyEvent& event);
    void escape();

    ScheduleView& m_view;
    PlotPointer& m_pointer;
    HandleDragger& m_dragger;
    Gesture m_gesture = 0;
};

}  // namespace onecycle::ui
