// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>
#include <chrono>
#include <vector>

/// What the benchmarks of the window share.
namespace onecycle::bench {

inline double nowNs()
{
    return static_cast<double>(std::chrono::steady_clock::now().time_since_epoch().count());
}

inline double percentile(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

/// Delivers what is posted, the update request with its paint and flush among it.
inline void flush()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

/// One row of the report; \p limit 0: none.
inline void row(QTextStream& out, const char* name, double value, const char* unit, double limit, bool last = false)
{
    out << "  {\"name\": \"" << name << "\", \"value\": " << value << ", \"unit\": \"" << unit << "\", \"limit\": ";
    if (limit > 0)
        out << limit;
    else
        out << "null";
    out << "}" << (last ? "\n" : ",\n");
}

}  // namespace onecycle::bench
