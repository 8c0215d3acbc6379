// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/morph.h"
#include "ui/document/view.h"

#include <optional>

class QGraphicsScene;

namespace onecycle::ui {

class ChartHandles;
class HandleDragger;
class InPlaceEdit;
class PictureCanvas;
class PlayheadDrag;
class PlotActions;
class PlotKeys;
class PlotPointer;
class SchedulePicture;

/// The middle of the window: the picture as an instrument. What the pointer does in it is in plot_pointer, what the
/// keyboard does in plot_keys, its commands in plot_actions; all of them propose through this view.
class ScheduleView : public View {
    Q_OBJECT

public:
    explicit ScheduleView(QWidget* parent = nullptr);
    ~ScheduleView() override;

    using View::show;
    void show(const Snapshot& snapshot, Cause cause) override;
    void attend(const Attention& attention) override;
    /// Whether changes that are not by hand may be animated; they are not at first.
    void setMotion(bool allowed);

    [[nodiscard]] const Snapshot& snapshot() const { return m_snapshot; }
    [[nodiscard]] const Attention& attention() const { return m_attention; }
    [[nodiscard]] SchedulePicture& picture() const { return *m_picture; }
    [[nodiscard]] PlayheadDrag& playheadDrag() const { return *m_playheadDrag; }
    [[nodiscard]] PlotActions& actions() const { return *m_actions; }
    [[nodiscard]] double totalSteps() const;
    /// Where the axis of steps ends while all of it is seen: with the longest of the schedules.
    [[nodiscard]] double axisEnd() const;
    /// The selected parameter group.
    [[nodiscard]] std::size_t group() const;
    /// The step to point at from \p position: T at its own point, behind the end.
    [[nodiscard]] std::optional<double> stepAt(const QPointF& position) const;

    [[nodiscard]] ChartHandles& handles() const { return *m_handles; }
    /// Shows where the keyboard is: at the focused handle, or in the chart as a whole.
    void showFocus(bool ring);
    /// The hand let go: the axes may fit themselves again.
    void letGo();

    /// Proposals of the pointer, the keyboard and the commands.
    void point(const Attention& attention);
    /// The same, and the cursor stays there when the pointer leaves.
    void keepCursor(const Attention& attention);
    void look(const ViewState& view, bool glide);
    void finishAnimation();
    /// The run of nudges by key is over; Escape does not take it back any more.
    void endNudges();
    /// Opens a field beside the cursor, or in the middle.
    [[nodiscard]] InPlaceEdit& inPlaceEdit() const { return *m_inPlace; }
    [[nodiscard]] QPoint placeOfCursor() const;

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void draw(const Snapshot& snapshot);
    void describe();
    /// Another document: what was pointed at in the one before means nothing.
    void forget();

    QGraphicsScene* m_scene;
    SchedulePicture* m_picture;
    PictureCanvas* m_canvas;
    InPlaceEdit* m_inPlace;
    ChartHandles* m_handles;
    HandleDragger* m_dragger;
    PlotPointer* m_pointer;
    PlotKeys* m_keys;
    PlayheadDrag* m_playheadDrag;
    PlotActions* m_actions;
    Morph m_morph;
    Snapshot m_snapshot;
    Attention m_attention;
    bool m_undrawn = true;
    bool m_motion = false;
    bool m_glideNext = false;
};

}  // namespace onecycle::ui
