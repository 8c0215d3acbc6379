// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/attention.h"
#include "core/document/comparison.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace onecycle::ui {

/// One schedule in a table of the comparison.
struct CompareRow {
    std::string id;
    QString name;
    std::optional<std::size_t> colour;  ///< none: the active one
    QStringList cells;

    friend bool operator==(const CompareRow&, const CompareRow&) = default;
};

/// A table of the comparison: a row for each schedule.
struct CompareRows {
    QStringList columns;
    std::vector<CompareRow> rows;

    friend bool operator==(const CompareRows&, const CompareRows&) = default;
};

/// The values where the cursor is, and what they are less or more than those of the active one; without a cursor at the
/// active one's peak.
[[nodiscard]] CompareRows rowsAtCursor(const Snapshot& snapshot, const std::vector<Compared>& all,
                                       const Attention& attention);
/// The step that rowsAtCursor() is about.
[[nodiscard]] double cursorStep(const Snapshot& snapshot, const Attention& attention);
/// The parameters in which they differ.
[[nodiscard]] CompareRows rowsOfParameters(const std::vector<Compared>& all);
/// The numbers of the whole runs.
[[nodiscard]] CompareRows rowsOfRuns(const Snapshot& snapshot, const std::vector<Compared>& all, std::size_t group);

/// The table as lines of tab-separated cells, under a line with its \p title.
[[nodiscard]] QString tabSeparated(const QString& title, const CompareRows& table);

}  // namespace onecycle::ui
