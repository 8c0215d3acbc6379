// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A hand that drags the peak, with everything on: two parameter groups, both cursors, the phase plane open, all labels.
// From each move of the mouse to the flushed frame of the whole window. Prints JSON rows as bench_window does.
#include "bench_tools.h"
#include "ui/chart/handle_layer.h"
#include "ui/chart/plot_actions.h"
#include "ui/chart/schedule_chart.h"
#include "ui/chart/schedule_picture.h"
#include "ui/chart/schedule_view.h"
#include "ui/window/session.h"

#include <QApplication>
#include <QDockWidget>
#include <QGraphicsView>
#include <QMouseEvent>
#include <QSettings>
#include <QStandardPaths>

#include <cmath>
#include <cstdio>

using namespace onecycle;
using namespace onecycle::ui;
using namespace onecycle::bench;

namespace {

constexpr int moves = 200;
constexpr QSize small{1280, 800};
constexpr QSize large{2560, 1440};

void mouse(QWidget* canvas, QEvent::Type type, const QPointF& at, Qt::MouseButton button, Qt::MouseButtons held)
{
    QMouseEvent event(type, at, canvas->mapToGlobal(at), button, held, {});
    QCoreApplication::sendEvent(canvas, &event);
}

/// \p count schedules beside the active one, each of its own shape and height.
void pin(Session& session, int count)
{
    std::vector<EntryChange> pins;
    for (int i = 1; i <= count; ++i) {
        ScheduleConfig config = session.document().snapshot().config();
        config.pctStart = 0.05 + 0.9 * i / (count + 1);
        config.maxLr = 0.004 + 0.01 * i / count;
        pins.emplace_back(entry_change::Add{{{}, "variant " + std::to_string(i), config, {}, {}, {}}});
    }
    session.document().edit({{}, "bench", 0, std::move(pins)});
}

void prepare(Session& session, double steps, const QString& dockName)
{
    session.document().edit({{{"groups.add", std::string("head"), {}},
                              {"max_lr", std::vector{0.004, 0.01}, {}},
                              {"total_steps", steps, {}}},
                             "bench",
                             0});
    Attention attention;
    attention.group = 1;
    attention.step = std::floor(0.6 * steps);
    attention.reference = std::floor(0.2 * steps);
    session.attention().propose(attention);
    if (auto* const dock = session.window().findChild<QDockWidget*>(dockName)) {
        dock->show();
        dock->raise();
    } else {
        qFatal("there is no dock %s", qPrintable(dockName));
    }
    flush();
    flush();
}

std::vector<double> dragTimes(const QSize& size, double steps, int variants = 0,
                              const QString& dock = QStringLiteral("planeDock"))
{
    Session session;
    session.start();
    session.window().resize(size);  // after the settings have had their say
    pin(session, variants);
    prepare(session, steps, dock);
    ScheduleView& view = session.window().scheduleView();
    QWidget* const canvas = view.findChild<QGraphicsView*>()->viewport();
    const QPointF from = view.picture().learningRateChart().handleLayer().spotOf(HandleKind::Peak)->at;
    mouse(canvas, QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
    Attention attention = session.attention().attention();
    attention.step = std::floor(0.6 * steps);
    session.attention().propose(attention);
    std::vector<double> times;
    for (int i = 1; i <= moves; ++i) {
        const QPointF way(0.12 * size.width() * std::sin(i * 0.13), 0.1 * size.height() * (1 - std::cos(i * 0.21)));
        const double begin = nowNs();
        mouse(canvas, QEvent::MouseMove, from + way, Qt::NoButton, Qt::LeftButton);
        flush();
        times.push_back((nowNs() - begin) / 1e6);
    }
    mouse(canvas, QEvent::MouseButtonRelease, from, Qt::LeftButton, Qt::NoButton);
    session.document().undoStack()->setClean();
    return times;
}

}  // namespace

int main(int argc, char** argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("onecycle"));
    QApplication::setApplicationName(QStringLiteral("onecycle-bench"));
    QSettings().clear();  // no window of an earlier run
    dragTimes(small, 1e3);
    const auto few = dragTimes(small, 1e3);
    const auto many = dragTimes(small, 1e9);
    const auto big = dragTimes(large, 1e3);
    const auto beside = dragTimes(small, 1e3, 20);
    const auto explained = dragTimes(small, 1e3, 0, QStringLiteral("explainPanelDock"));
    QTextStream out(stdout);
    out << "{\"rows\": [\n";
    row(out, "a move of a drag to flushed frame, 1280x800, median", percentile(few, 0.5), "ms", 0);
    row(out, "the same, 95th percentile", percentile(few, 0.95), "ms", 8.3);
    row(out, "the same, T = 10^9 over T = 10^3, median", percentile(many, 0.5) / percentile(few, 0.5), "ratio", 1.1);
    row(out, "a move of a drag to flushed frame, 2560x1440, 95th percentile", percentile(big, 0.95), "ms", 16.6);
    row(out, "a move of a drag beside 20 variants to flushed frame, 1280x800, median", percentile(beside, 0.5), "ms",
        0);
    row(out, "the same, 95th percentile beside 20 variants", percentile(beside, 0.95), "ms", 16.6);
    row(out, "a move of a drag with the formula open to flushed frame, 1280x800, median", percentile(explained, 0.5),
        "ms", 0);
    row(out, "the same, 95th percentile with the formula open", percentile(explained, 0.95), "ms", 16.6, true);
    out << "]}\n";
    return 0;
}
