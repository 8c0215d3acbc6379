// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CSV of a long run to the null device, against formatting the same numbers with std::to_chars alone, and the memory it
// takes. Prints JSON rows; tests/bench/run_bench.py puts them into the table.
#include "core/export/exporter.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <ctime>
#include <limits>
#include <memory>
#include <sys/resource.h>
#include <vector>

using namespace onecycle;

namespace {

constexpr std::int64_t longRun = 10000000;
constexpr int repetitions = 5;

struct Run {
    ScheduleConfig config = startingConfig();
    std::unique_ptr<const Schedule> schedule;

    explicit Run(std::int64_t totalSteps)
    {
        config.totalSteps = static_cast<double>(totalSteps);
        schedule = std::make_unique<const Schedule>(*Schedule::build(config));
    }
};

/// Seconds of processor time so far: what other programs do in between does not count.
double now()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

double exportTime(const Run& run, std::FILE* null)
{
    const double begin = now();
    const Exporter* const csv = findExporter("csv");
    const bool written = csv->write({run.config, *run.schedule}, [null](std::string_view text) {
        return std::fwrite(text.data(), 1, text.size(), null) == text.size();
    });
    return written ? now() - begin : std::numeric_limits<double>::infinity();
}

/// Only the conversions are on the clock, not the computation of the numbers; one buffer takes them all.
double formattingTime(const Run& run)
{
    constexpr std::int64_t block = 4096;
    std::vector<double> lr(block);
    std::vector<double> momentum(block);
    std::array<char, 128> buffer;
    double spent = 0;
    std::size_t characters = 0;
    for (std::int64_t first = 0; first < run.schedule->totalSteps(); first += block) {
        const auto count = std::min<std::int64_t>(block, run.schedule->totalSteps() - first);
        run.schedule->evaluate(first, {lr.data(), static_cast<std::size_t>(count)},
                               {momentum.data(), static_cast<std::size_t>(count)});
        const std::size_t phase = run.schedule->phaseAt(static_cast<double>(first)) + 1;
        const double begin = now();
        for (std::int64_t i = 0; i < count; ++i) {
            char* const end = buffer.data() + buffer.size();
            char* out = std::to_chars(buffer.data(), end, first + i).ptr;
            out = std::to_chars(out, end, phase).ptr;
            out = std::to_chars(out, end, lr[static_cast<std::size_t>(i)]).ptr;
            out = std::to_chars(out, end, momentum[static_cast<std::size_t>(i)]).ptr;
            characters += static_cast<std::size_t>(out - buffer.data());
        }
        spent += now() - begin;
    }
    return characters > 0 ? spent : 0;
}

long peakMemoryKb()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

}  // namespace

int main()
{
    std::FILE* const null = std::fopen("/dev/null", "w");
    if (!null)
        return 1;
    const Run run(longRun);
    exportTime(Run(longRun / 100), null);
    const long before = peakMemoryKb();
    double exported = exportTime(run, null);
    const long grown = peakMemoryKb() - before;
    double formatted = formattingTime(run);
    for (int i = 1; i < repetitions; ++i) {
        exported = std::min(exported, exportTime(run, null));
        formatted = std::min(formatted, formattingTime(run));
    }
    std::fclose(null);
    std::printf("{\"rows\": [\n"
                "  {\"name\": \"CSV: its numbers by std::to_chars alone\", \"value\": %.4f, \"unit\": \"s\"},\n"
                "  {\"name\": \"CSV of 10 million steps\", \"value\": %.4f, \"unit\": \"s\", \"limit\": 1.2,\n"
                "   \"ratio_to\": \"CSV: its numbers by std::to_chars alone\"},\n"
                "  {\"name\": \"CSV: memory beyond that of 100 000 steps\", \"value\": %ld, \"unit\": \"kB\", "
                "\"limit\": 1024}\n"
                "]}\n",
                formatted, exported, grown);
}
