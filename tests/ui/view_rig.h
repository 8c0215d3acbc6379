// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parameters/parameters.h"
#include "ui/document/view.h"

#include <QCoreApplication>
#include <QtTest>

#include <vector>

namespace onecycle::ui {

/// Stands in for document and window around one view: applies what it proposes, shows the result, and takes a cancelled
/// gesture back.
class ViewRig : public QObject {
public:
    explicit ViewRig(View& view) : m_view(view)
    {
        connect(&view, &View::proposed, this, &ViewRig::edit);
        connect(&view, &View::gestureEnded, this, &ViewRig::endGesture);
        connect(&view, &View::attentionProposed, this, &ViewRig::attend);
        connect(&view, &View::viewProposed, this, &ViewRig::look);
        restart(startingConfig());
    }

    [[nodiscard]] const ScheduleConfig& config() const { return m_snapshot.config(); }
    [[nodiscard]] const Snapshot& snapshot() const { return m_snapshot; }
    [[nodiscard]] const Attention& attention() const { return m_attention; }
    [[nodiscard]] Value value(const char* key) const
    {
        return valueOf(config(), *findParameter(key), m_attention.group);
    }
    [[nodiscard]] double number(const char* key) const { return std::get<double>(value(key)); }

    void restart(const ScheduleConfig& config)
    {
        m_value = makeDocument(config);
        refresh(Cause::Open);
    }

    /// An edit as if another view or the undo stack had made it.
    void set(const char* key, const Value& value, Cause cause = Cause::Jump, std::optional<std::size_t> group = {})
    {
        m_value = applied(m_value, {{{key, value, group}}, "test", 0});
        refresh(cause);
    }

    void edit(const Edit& edit)
    {
        edits.push_back(edit);
        if (edit.gesture == 0 || edit.gesture != m_gesture)
            m_before = m_value;
        m_gesture = edit.gesture;
        m_value = applied(m_value, edit);
        refresh(edit.gesture ? Cause::Gesture : Cause::Jump);
    }

    void endGesture(bool keep)
    {
        ends.push_back(keep);
        if (!keep) {
            m_value = m_before;
            refresh(Cause::Undo);
        }
        m_gesture = 0;
    }

    void attend(const Attention& attention)
    {
        m_attention = attention;
        m_view.attend(attention);
    }

    void look(const ViewState& view)
    {
        m_look = view;
        refresh(Cause::Jump);
    }

    /// Layout and paint events that wait are delivered; no time passes.
    static void settle()
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }

    template <class T = QWidget>
    T* find(const QString& name) const
    {
        T* const widget = m_view.findChild<T*>(name);
        if (!widget)
            qFatal("no widget named %s", qPrintable(name));
        return widget;
    }

    void focus(const QString& name) const { find(name)->setFocus(Qt::TabFocusReason); }

    /// Types \p text over what is in the field \p name, and leaves it there.
    void type(const QString& name, const QString& text) const
    {
        focus(name);
        QTest::keyClick(find(name), Qt::Key_A, Qt::ControlModifier);
        if (text.isEmpty())
            QTest::keyClick(find(name), Qt::Key_Backspace);
        QTest::keyClicks(find(name), text);
    }

    std::vector<Edit> edits;
    std::vector<bool> ends;  ///< how the gestures ended

private:
    void refresh(Cause cause)
    {
        m_snapshot = makeSnapshot(m_value, m_look, cause == Cause::Open ? nullptr : &m_snapshot);
        m_view.show(m_snapshot, cause);
    }

    View& m_view;
    DocumentValue m_value = startingDocument();
    DocumentValue m_before;
    Snapshot m_snapshot;
    ViewState m_look;
    Attention m_attention;
    Gesture m_gesture = 0;
};

}  // namespace onecycle::ui
