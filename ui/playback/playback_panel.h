// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/snapshot.h"
#include "core/playback/training_run.h"
#include "ui/document/view.h"

#include <optional>

class QBoxLayout;
class QLabel;

namespace onecycle::ui {

class LogStrip;
class LoopCartoon;
class RunPlayer;
class TransportBar;

/// Plays the run batch by batch: what the loop does, which learning rate it uses, what a log would say. Where it stands
/// is attention's playhead, which others may move, too.
class PlaybackPanel : public View {
    Q_OBJECT

public:
    explicit PlaybackPanel(QWidget* parent = nullptr);

    using View::show;
    void show(const Snapshot& snapshot, Cause cause) override;
    void attend(const Attention& attention) override;
    /// Whether what happens may be animated; it is not at first. Without, the run plays in still pictures.
    void setMotion(bool allowed);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] RunPlayer& player() { return *m_player; }
    /// The run that is played; null where there is none.
    [[nodiscard]] const TrainingRun* run() const { return m_run ? &*m_run : nullptr; }

public Q_SLOTS:
    void togglePlay();
    /// Stops, and takes the playhead away.
    void leave();

protected:
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void layOut();
    void arrange();
    void makeRoom();
    [[nodiscard]] int statusHeight() const;
    [[nodiscard]] bool fitsSideBySide() const;
    [[nodiscard]] int leastHeight() const;
    [[nodiscard]] int wholeHeight() const;
    [[nodiscard]] bool canWait() const;
    void build();
    void proceed(qint64 units);
    void step();
    void back();
    void skip(std::int64_t batches);
    void goTo(const Playhead& place);
    void goToBatch(qint64 step);
    void goToFirst();
    void goToLast();
    void report();
    void setRate();
    void refresh();
    void presentRun();
    [[nodiscard]] bool playsStages() const;
    [[nodiscard]] bool flows() const;
    [[nodiscard]] std::size_t group() const;
    [[nodiscard]] std::int64_t pageOf() const;

    TransportBar* m_transport;
    LoopCartoon* m_cartoon;
    LogStrip* m_log;
    QLabel* m_status;
    QBoxLayout* m_body;
    QBoxLayout* m_column;
    RunPlayer* m_player;
    Snapshot m_snapshot;
    Attention m_attention;
    std::optional<TrainingRun> m_run;
    bool m_motion = false;
    bool m_stale = false;  ///< m_run has yet to be built from what is shown
};

}  // namespace onecycle::ui
