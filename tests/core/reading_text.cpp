// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/reading_text.h"

#include "core/parameters/parameters.h"

#include <QStringList>

namespace onecycle {

QString difference(const ScheduleConfig& config)
{
    QStringList parts;
    for (const Parameter& parameter : parameters()) {
        const Value value = valueOf(config, parameter);
        if (!sameValue(value, defaultValue(parameter)))
            parts << QString::fromStdString(std::string(parameter.key) + "=" + valueText(value));
    }
    return parts.join(' ');
}

QString remarks(const ReadDocument& document)
{
    QStringList lines;
    for (const std::string& remark : document.remarks)
        lines << QString::fromStdString(remark);
    return lines.join('\n');
}

}  // namespace onecycle
