// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/attention.h"
#include "core/document/snapshot.h"

#include <QPalette>
#include <QString>

#include <vector>

namespace onecycle::ui {

/// One number with its name.
struct ReadoutItem {
    QString name;
    QString value;
    QString note;                                            ///< muted, behind the value
    QPalette::ColorRole colour = QPalette::PlaceholderText;  ///< of the name
};

/// What the line at the bottom says, the most important first.
[[nodiscard]] std::vector<ReadoutItem> readoutItems(const Snapshot& snapshot, const Attention& attention);

}  // namespace onecycle::ui
