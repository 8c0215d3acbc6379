// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person waits for: from an edit to the flushed frame of the whole window, and from the start of the process to
// the first painted window. Prints JSON rows on stdout; tests/bench/run_bench.py puts them into the table.
//   bench_window edits                 500 edits at 1280x800, T = 10^3 and 10^9
//   bench_window start                 starts this program as `ours` and as `bare` in turn, and compares
//   bench_window ours | bare           one start: prints nanoseconds of the monotonic clock and peak memory in kB
#include "bench_tools.h"
#include "ui/window/session.h"

#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QFile>
#include <QLineSeries>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTextStream>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace onecycle;
using namespace onecycle::ui;
using namespace onecycle::bench;

namespace {

constexpr QSize windowSize{1280, 800};
constexpr int editCount = 500;
constexpr int startCount = 15;

/// Alternately an edit that moves the y range and one that moves the shape within it.
Edit nthEdit(int i)
{
    const double wave = 0.5 + 0.4 * std::sin(i * 0.37);
    if (i % 2 == 0)
        return {{{"max_lr", 0.002 + 0.05 * wave, {}}}, "bench", 1};
    return {{{"pct_start", 0.1 + 0.6 * wave, {}}}, "bench", 1};
}

std::vector<double> editTimes(double steps)
{
    Session session;
    session.start();
    session.window().resize(windowSize);  // after the settings have had their say
    session.document().edit({{{"total_steps", steps, {}}}, "bench", 0});
    flush();
    std::vector<double> times;
    for (int i = 0; i < editCount; ++i) {
        const double begin = nowNs();
        session.document().edit(nthEdit(i));
        flush();
        times.push_back((nowNs() - begin) / 1e6);
    }
    session.document().undoStack()->setClean();
    return times;
}

int benchEdits(QTextStream& out)
{
    editTimes(1e3);
    const auto small = editTimes(1e3);
    const auto large = editTimes(1e9);
    out << "{\"rows\": [\n";
    row(out, "edit to flushed frame, 50th percentile", percentile(small, 0.5), "ms", 0);
    row(out, "edit to flushed frame, 95th percentile", percentile(small, 0.95), "ms", 8.3);
    row(out, "edit to flushed frame, 99th percentile", percentile(small, 0.99), "ms", 0);
    row(out, "the same at T = 10^9, 95th percentile", percentile(large, 0.95), "ms", 8.3);
    row(out, "T = 10^9 over T = 10^3, 50th percentile", percentile(large, 0.5) / percentile(small, 0.5), "ratio", 1.1,
        true);
    out << "]}\n";
    return 0;
}

long peakMemoryKb()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLong();
    return 0;
}

void reportStart()
{
    std::printf("%.0f %ld\n", nowNs(), peakMemoryKb());
}

int startOurs()
{
    Session session;
    session.window().resize(windowSize);
    session.start();
    flush();
    reportStart();
    return 0;
}

int startBare()
{
    auto* const chart = new QChart;
    auto* const series = new QLineSeries;
    for (int i = 0; i < 100; ++i)
        series->append(i, std::sin(i * 0.1));
    chart->addSeries(series);
    chart->createDefaultAxes();
    QChartView view(chart);
    view.resize(windowSize);
    view.show();
    flush();
    reportStart();
    return 0;
}

struct Start {
    double milliseconds = 0;
    double megabytes = 0;
};

Start startOnce(const QString& mode)
{
    QProcess process;
    const double begin = nowNs();
    process.start(QCoreApplication::applicationFilePath(), {mode});
    process.waitForFinished();
    const QList<QByteArray> words = process.readAllStandardOutput().split(' ');
    return {(words.value(0).toDouble() - begin) / 1e6, words.value(1).trimmed().toDouble() / 1024};
}

int benchStart(QTextStream& out)
{
    std::vector<double> ours, bare, oursMemory, bareMemory;
    for (int i = 0; i < startCount; ++i) {
        const Start a = startOnce(QStringLiteral("ours"));
        const Start b = startOnce(QStringLiteral("bare"));
        ours.push_back(a.milliseconds);
        bare.push_back(b.milliseconds);
        oursMemory.push_back(a.megabytes);
        bareMemory.push_back(b.megabytes);
    }
    out << "{\"rows\": [\n";
    row(out, "start to first painted window", percentile(ours, 0.5), "ms", 0);
    row(out, "a bare Qt Charts window", percentile(bare, 0.5), "ms", 0);
    row(out, "start over bare", percentile(ours, 0.5) / percentile(bare, 0.5), "ratio", 2);
    row(out, "peak memory after the start", percentile(oursMemory, 0.5), "MB", 0);
    row(out, "peak memory of the bare window", percentile(bareMemory, 0.5), "MB", 0);
    row(out, "peak memory over bare", percentile(oursMemory, 0.5) / percentile(bareMemory, 0.5), "ratio", 1.3, true);
    out << "]}\n";
    return 0;
}

}  // namespace

int main(int argc, char** argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("onecycle"));
    QApplication::setApplicationName(QStringLiteral("onecycle-bench"));
    QSettings().clear();  // no window of an earlier run
    QTextStream out(stdout);
    const QString mode = QApplication::arguments().value(1);
    if (mode == QLatin1String("ours"))
        return startOurs();
    if (mode == QLatin1String("bare"))
        return startBare();
    if (mode == QLatin1String("start"))
        return benchStart(out);
    if (mode == QLatin1String("edits"))
        return benchEdits(out);
    std::fputs("usage: bench_window edits | start | ours | bare\n", stderr);
    return 2;
}
