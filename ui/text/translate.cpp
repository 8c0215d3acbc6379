// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/translate.h"

#include "core/parameters/issue_text.h"
#include "core/parameters/parameter.h"

#include <QCoreApplication>

namespace onecycle::ui {
namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(onecycle::ui::Sentences)
};

/// The group's number stands in brackets, as in the names of the fields.
QString nameOf(const Assignment& assignment)
{
    const QString key = fromUtf8(assignment.key);
    return assignment.group ? QStringLiteral("%1[%2]").arg(key).arg(*assignment.group) : key;
}

QString assignmentText(const Assignment& assignment, bool first)
{
    const QString name = nameOf(assignment);
    if (const auto* flag = std::get_if<bool>(&assignment.value)) {
        if (*flag)
            return (first ? Sentences::tr("Turn %1 on") : Sentences::tr("turn %1 on")).arg(name);
        return (first ? Sentences::tr("Turn %1 off") : Sentences::tr("turn %1 off")).arg(name);
    }
    if (std::holds_alternative<std::monostate>(assignment.value))
        return (first ? Sentences::tr("Clear %1") : Sentences::tr("clear %1")).arg(name);
    const QString value = fromUtf8(valueText(assignment.value, NumberStyle::Reader));
    return (first ? Sentences::tr("Set %1 to %2") : Sentences::tr("set %1 to %2")).arg(name, value);
}

}  // namespace

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string toUtf8(const QString& text)
{
    return text.toStdString();
}

QString translated(TextMark mark)
{
    return mark.empty() ? QString() : QCoreApplication::translate("core", mark.source);
}

QString remarkSentence(const Remark& remark)
{
    return fromUtf8(fill(toUtf8(translated(remark.text)), remark.arguments));
}

QString remarkSentences(const std::vector<Remark>& remarks)
{
    QStringList sentences;
    for (const Remark& remark : remarks)
        sentences += remarkSentence(remark);
    return sentences.join(QLatin1Char(' '));
}

QString ownSentence(const Issue& issue)
{
    std::vector<std::string> arguments;
    for (const IssueArgument& argument : issue.arguments)
        arguments.push_back(argumentText(argument));
    return fromUtf8(fill(toUtf8(translated(issueTemplate(issue.code))), arguments));
}

QString raisedSentence(const Issue& issue)
{
    const std::string raised = pytorchSentence(issue);
    return raised.empty() ? QString() : Sentences::tr("PyTorch raises %1").arg(fromUtf8(raised));
}

QString issueText(const Issue& issue)
{
    const QString raised = raisedSentence(issue);
    return raised.isEmpty() ? ownSentence(issue) : ownSentence(issue) + QLatin1Char('\n') + raised;
}

QString fixText(const Fix& fix)
{
    QString text;
    for (const Assignment& assignment : fix.assignments)
        text = text.isEmpty() ? assignmentText(assignment, true)
                              : Sentences::tr("%1 and %2").arg(text, assignmentText(assignment, false));
    return text;
}

}  // namespace onecycle::ui
