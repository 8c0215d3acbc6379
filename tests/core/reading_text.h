// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/read.h"

#include <QString>

/// What was read, as text that a row of a test can name.
namespace onecycle {

/// `key=value` of every parameter that differs from PyTorch's default, in the order of the table.
QString difference(const ScheduleConfig& config);
/// The remarks, one a line.
QString remarks(const ReadDocument& document);

}  // namespace onecycle
