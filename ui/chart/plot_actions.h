// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/curve.h"

#include <QAction>
#include <QObject>

#include <optional>

namespace onecycle::ui {

class ScheduleView;

/// The commands of the chart, each an action of the view: single letters act only while the chart has the focus, menus
/// and the chart's own context menu show the same actions.
class PlotActions : public QObject {
    Q_OBJECT

public:
    explicit PlotActions(ScheduleView& view);

    QAction* fit;
    QAction* zoomIn;
    QAction* zoomOut;
    QAction* goTo;
    QAction* reference;
    QAction* stop;
    QAction* logLr;
    QAction* learningRate;
    QAction* momentum;
    QAction* effectiveStep;
    QAction* showAll;
    QAction* meanLr;
    QAction* wallClock;
    QAction* pin;

    /// In the order of the menu.
    [[nodiscard]] QList<QAction*> all() const;
    /// Checks and enables what the view shows now.
    void refresh();

private:
    QAction* add(const char* name, const QString& text, const QString& tip, const QKeySequence& key);
    QAction* addSwitch(const char* name, const QString& text, const QString& tip, const QKeySequence& key);
    void zoomBy(double factor);
    void askForStep();
    void askForSpeed();
    void toggleStop();
    void setReference();
    void showCurve(Quantity quantity, bool on);
    [[nodiscard]] QString takeStep(const QString& text);
    [[nodiscard]] QString takeSpeed(const QString& text);

    ScheduleView& m_view;
};

}  // namespace onecycle::ui
