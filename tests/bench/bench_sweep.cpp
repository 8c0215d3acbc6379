// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A sweep of twelve curves while one of its ends is edited: from the typed number to the flushed frame of the dialog.
// Prints JSON rows as bench_window does.
#include "bench_tools.h"
#include "core/document/snapshot.h"
#include "ui/sweep/sweep_dialog.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardPaths>

#include <cstdio>

using namespace onecycle;
using namespace onecycle::ui;
using namespace onecycle::bench;

namespace {

constexpr int edits = 200;

std::vector<double> editTimes(const QSize& size)
{
    const Snapshot snapshot = makeSnapshot(startingDocument(), {});
    SweepDialog dialog(snapshot, {{"pct_start", 0.1, 0.5, Scale::Linear, {}}, 12}, 0, true);
    dialog.resize(size);
    dialog.show();
    auto* const field = dialog.findChild<QLineEdit*>(QStringLiteral("sweep.to"));
    field->setFocus();
    flush();
    flush();
    std::vector<double> times;
    for (int i = 0; i < edits; ++i) {
        QKeyEvent press(QEvent::KeyPress, i / 20 % 2 == 0 ? Qt::Key_Up : Qt::Key_Down, {});
        const double begin = nowNs();
        QCoreApplication::sendEvent(field, &press);
        flush();
        times.push_back((nowNs() - begin) / 1e6);
    }
    return times;
}

}  // namespace

int main(int argc, char** argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    applyTheme(lightTheme());
    editTimes({1180, 760});
    const auto times = editTimes({1180, 760});
    QTextStream out(stdout);
    out << "{\"rows\": [\n";
    row(out, "an edit of a sweep of 12 curves to flushed frame, 1180x760, median", percentile(times, 0.5), "ms", 0);
    row(out, "the same, 95th percentile", percentile(times, 0.95), "ms", 16.6, true);
    out << "]}\n";
    return 0;
}
