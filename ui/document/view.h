// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/attention.h"
#include "core/document/edit.h"
#include "core/document/snapshot.h"

#include <QWidget>

namespace onecycle::ui {

/// Why a snapshot changed, which decides whether the change may be animated and whether a field that is being typed in
/// may be rewritten.
enum class Cause {
    Gesture,  ///< a hand is moving something or typing
    Jump,     ///< a preset, a reset, a fix
    Undo,     ///< undo or redo
    Open,     ///< another document, or the first one
};

/// The base of everything that shows the document. One way in: show() and attend(). One way out: the two signals.
/// A view knows core values; it knows neither the document nor another view.
class View : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
    using QWidget::show;

    virtual void show(const Snapshot& snapshot, Cause cause) = 0;
    virtual void attend(const Attention& attention) { Q_UNUSED(attention) }
    /// No hand is moving anything any more: what was put off so that nothing jumps under it may happen now.
    virtual void settle() {}

Q_SIGNALS:
    void proposed(const onecycle::Edit& edit);
    void attentionProposed(const onecycle::Attention& attention);
    /// A change of the view state (log y, code switches): saved, never undone.
    void viewProposed(const onecycle::ViewState& view);
    /// The gesture that began with proposed() is over, by release (true) or by Escape (false: take it back).
    void gestureEnded(bool keep);

protected:
    /// For the destructor of a view with fields: a field that loses the focus ends its gesture, which must reach a
    /// whole view, not what is left of it when QWidget's destructor deletes the children.
    void endTyping();
};

/// A gesture number that has not been used before.
[[nodiscard]] Gesture newGesture();

}  // namespace onecycle::ui
