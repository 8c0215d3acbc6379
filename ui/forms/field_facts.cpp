// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/field_facts.h"

#include "ui/text/translate.h"
#include "ui/text/typed_number.h"

#include <QCoreApplication>
#include <QStringList>

namespace onecycle::ui {
namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(onecycle::ui::FieldFacts)
};

bool isNothing(const Value& value)
{
    return std::holds_alternative<std::monostate>(value);
}

QString usualSentence(const Parameter& parameter)
{
    const QString range = Sentences::tr("%1 – %2").arg(exactText(parameter.usual.low), exactText(parameter.usual.high));
    if (parameter.source.empty())
        return Sentences::tr("Usual: %1.").arg(range);
    return Sentences::tr("Usual: %1 (%2).").arg(range, translated(parameter.source));
}

QStringList sentencesAbout(const Parameter& parameter)
{
    QStringList sentences{translated(parameter.help)};
    if (!parameter.unit.empty())
        sentences += Sentences::tr("Unit: %1.").arg(translated(parameter.unit));
    if (parameter.usual.low < parameter.usual.high)
        sentences += usualSentence(parameter);
    if (const Value value = defaultValue(parameter); !isNothing(value) && parameter.kind != Kind::Flag)
        sentences += Sentences::tr("Default: %1.").arg(fromUtf8(valueText(value, NumberStyle::Reader)));
    return sentences;
}

}  // namespace

Value resetValue(const Parameter& parameter)
{
    const Value value = defaultValue(parameter);
    return isNothing(value) ? valueOf(startingConfig(), parameter) : value;
}

QString resetText(const Parameter& parameter)
{
    const Value value = resetValue(parameter);
    if (isNothing(value))
        return Sentences::tr("nothing");
    if (const auto* flag = std::get_if<bool>(&value))
        return *flag ? Sentences::tr("on") : Sentences::tr("off");
    for (const Option& option : optionsOf(parameter))
        if (value == Value(std::string(option.key)))
            return fromUtf8(option.name);
    return fromUtf8(valueText(value, NumberStyle::Reader));
}

QString accessibleNameOf(const Parameter& parameter)
{
    return Sentences::tr("%1 (%2)").arg(translated(parameter.label), fromUtf8(parameter.key));
}

QString descriptionOf(const Parameter& parameter)
{
    return sentencesAbout(parameter).join(QLatin1Char(' '));
}

QString toolTipOf(const Parameter& parameter, const QString& remark)
{
    QString text = QStringLiteral("<p><b>%1</b> · %2</p>")
                       .arg(fromUtf8(parameter.key).toHtmlEscaped(), translated(parameter.label).toHtmlEscaped());
    if (!remark.isEmpty())
        text += QStringLiteral("<p><b>%1</b></p>")
                    .arg(remark.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")));
    for (const QString& sentence : sentencesAbout(parameter))
        text += QStringLiteral("<p>%1</p>").arg(sentence.toHtmlEscaped());
    return text;
}

}  // namespace onecycle::ui
