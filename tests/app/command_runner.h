// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace onecycle::test {

/// How a run of the program ended.
struct Outcome {
    int exitCode = -1;  ///< -1: it did not start, did not end, or crashed
    QByteArray bytes;   ///< standard output
    QString output;     ///< the same as text
    QString errors;     ///< standard error
};

/// Runs the real program (ONECYCLE_BINARY) with \p arguments, split at spaces.
[[nodiscard]] Outcome runProgram(const QString& arguments, const QByteArray& input = {},
                                 const QMap<QString, QString>& environment = {});

/// Runs \p script in the shell; `$ONECYCLE` is the program.
[[nodiscard]] Outcome shell(const QString& script, const QString& folder);

}  // namespace onecycle::test
