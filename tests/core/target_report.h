// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exporter.h"

#include <QString>
#include <QStringList>

/// What the tests of exported code look at.
namespace onecycle {

/// max_lr 0.1, everything else PyTorch's defaults.
ScheduleConfig ofSteps(double steps);
/// \p config with the groups "body" and "head", max_lr 0.1 and 0.02.
ScheduleConfig withGroups(ScheduleConfig config);
ScheduleConfig linear(ScheduleConfig config);
ScheduleConfig threePhases(ScheduleConfig config);

/// \p config with \p value for the parameter \p key.
ScheduleConfig with(ScheduleConfig config, const char* key, const Value& value);

/// The text of the export to \p target.
QString textOf(const QString& target, const ScheduleConfig& config, const ViewState& view = {});
/// Its facts, compared with PyTorch.
TargetReport reportOf(const QString& target, const ScheduleConfig& config);
/// The sentences of \p remarks in English.
QStringList sentences(const std::vector<Remark>& remarks);
/// The first of \p remarks that has \p part in its sentence, or nullptr.
const Remark* findRemark(const std::vector<Remark>& remarks, const QString& part);

}  // namespace onecycle
