// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exporter.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace onecycle {

/// The names of the columns: `step`, `phase`, then `lr` and `momentum`, with `_0`, `_1`, ... if there are several
/// groups; no momentum unless the schedule cycles it.
[[nodiscard]] std::vector<std::string> columnNames(const Schedule& schedule);

/// Some steps one after the other, all of one phase.
struct StepBlock {
    std::int64_t begin = 0;
    std::size_t count = 0;
    std::size_t phase = 1;                     ///< counted from 1
    std::vector<std::vector<double>> columns;  ///< in the order of the columns after `phase`, at least `count` long
};

/// How many rows a table of \p schedule has with \p every (ExportInput).
[[nodiscard]] double rowCount(const Schedule& schedule, std::int64_t every);

/// The longest text that a number of a table can have, `"-inf"` with its quotes included.
inline constexpr std::size_t longestNumber = 24;

/// How steps become text. A block goes straight into a buffer that has room for it: in a table of ten million rows one
/// would notice a temporary for each number, and a call for each row.
struct BlockWriter {
    std::size_t longestRow = 0;                           ///< characters of one row at most
    std::function<char*(char*, const StepBlock&)> write;  ///< writes all rows, gives the place behind them
};

/// The chosen steps of the run as text, computed and written block by block into buffers that are used again, so that
/// memory is constant; false if \p sink stopped it.
bool writeSteps(const ExportInput& input, const BlockWriter& writer, const Sink& sink);

/// Writes \p value as the shortest text that reads back to it, `nan` without a sign.
char* writeNumber(char* out, double value);

}  // namespace onecycle
