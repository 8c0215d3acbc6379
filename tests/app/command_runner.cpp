// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_runner.h"

#include <QProcess>
#include <QProcessEnvironment>

namespace onecycle::test {
namespace {

Outcome finished(QProcess& process, const QByteArray& input)
{
    constexpr int patience = 30'000;
    Outcome outcome;
    if (!process.waitForStarted(patience))
        return outcome;
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(patience))
        return outcome;
    outcome.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    outcome.bytes = process.readAllStandardOutput();
    outcome.output = QString::fromUtf8(outcome.bytes);
    outcome.errors = QString::fromUtf8(process.readAllStandardError());
    return outcome;
}

}  // namespace

Outcome runProgram(const QString& arguments, const QByteArray& input, const QMap<QString, QString>& environment)
{
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (auto variable = environment.begin(); variable != environment.end(); ++variable)
        variables.insert(variable.key(), variable.value());
    process.setProcessEnvironment(variables);
    process.start(qEnvironmentVariable("ONECYCLE_BINARY"), arguments.split(' ', Qt::SkipEmptyParts));
    return finished(process, input);
}

Outcome shell(const QString& script, const QString& folder)
{
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert("ONECYCLE", qEnvironmentVariable("ONECYCLE_BINARY"));
    process.setProcessEnvironment(variables);
    process.setWorkingDirectory(folder);
    process.start("/bin/sh", {"-c", script});
    return finished(process, {});
}

}  // namespace onecycle::test
