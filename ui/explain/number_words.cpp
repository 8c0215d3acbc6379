// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/number_words.h"

#include "core/parameters/parameters.h"
#include "ui/text/number_text.h"
#include "ui/text/translate.h"
#include "ui/text/typed_number.h"

#include <QCoreApplication>

namespace onecycle::ui {
namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(onecycle::ui::NumberWords)
};

constexpr QChar minusSign(0x2212);

QString withMinus(QString text)
{
    if (text.startsWith(QLatin1Char('-')))
        text[0] = minusSign;
    return text;
}

}  // namespace

NumberWords numberWords(const Formula& number)
{
    const QString text = fromUtf8(written(number).text);
    const qsizetype mark = text.indexOf(QLatin1Char('e'));
    if (mark < 0 || text == QLatin1String("-inf"))
        return {number.place && isWhole(number.value) ? readableCount(number.value)
                : number.place                        ? withMinus(text)
                                                      : readable(number.value),
                {}};
    const QString mantissa = text.left(mark);
    const QString ten = mantissa == QLatin1String("1") ? QStringLiteral("10")
                                                       : withMinus(mantissa) + QStringLiteral("\u2009×\u200910");
    return {ten, withMinus(text.mid(mark + 1))};
}

QString numberLine(const Formula& number)
{
    return withMinus(fromUtf8(written(number).text));
}

QString numberName(const NumberSource& source)
{
    if (source.edits == "initial_lr")
        return Sentences::tr("Initial learning rate");
    if (source.edits == "final_lr")
        return Sentences::tr("Final learning rate");
    if (source.edits == "step")
        return Sentences::tr("Step");
    if (source.edits == "pct_start" && source.boundary > 0)
        return source.boundary > 1 ? Sentences::tr("End of the annealing") : Sentences::tr("End of the warm-up");
    if (source.edits == "total_steps" && source.boundary > 0)
        return Sentences::tr("Last step");
    const Parameter* const parameter = findParameter(source.edits.empty() ? source.parameter : source.edits);
    return parameter ? translated(parameter->label) : Sentences::tr("Number");
}

QString numberHelp(const Formula& number, bool editable)
{
    const auto paragraph = [](const QString& text) {
        return text.isEmpty() ? text : QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
    };
    QString help = QStringLiteral("<p><b>%1</b></p>").arg(numberName(number.source).toHtmlEscaped());
    if (number.kind == Formula::Kind::Number)
        help += paragraph(withMinus(exactText(number.value)));
    if (const Parameter* const parameter = findParameter(number.source.parameter))
        help += QStringLiteral("<p><tt>%1</tt>: %2</p>")
                    .arg(fromUtf8(parameter->key), translated(parameter->help).toHtmlEscaped());
    if (editable)
        help += paragraph(Sentences::tr("Drag it sideways, press the arrow keys, or double-click to type."));
    return help;
}

QString editName(const NumberSource& source)
{
    return Sentences::tr("change %1").arg(fromUtf8(source.edits));
}

}  // namespace onecycle::ui
