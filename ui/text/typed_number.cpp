// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/typed_number.h"

#include "core/support/number.h"
#include "ui/text/translate.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace onecycle::ui {
namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(onecycle::ui::TypedNumber)
};

constexpr QChar minusSign(0x2212);

}  // namespace

QString asCoreReads(const QString& text, const QLocale& locale)
{
    QString plain = text.trimmed();
    plain.replace(minusSign, QLatin1Char('-'));
    const QString mark = locale.decimalPoint();
    if (mark != QLatin1String("."))
        plain.replace(mark, QLatin1String("."));
    return plain;
}

std::optional<double> readNumber(const QString& text, const QLocale& locale)
{
    return parseNumber(toUtf8(asCoreReads(text, locale)));
}

bool isUnfinishedNumber(const QString& text, const QLocale& locale)
{
    static const QRegularExpression beginning(QStringLiteral("^[+-]?[0-9]*[.]?[0-9]*([eE][+-]?)?$"));
    return !readNumber(text, locale) && beginning.match(asCoreReads(text, locale)).hasMatch();
}

QString unreadableSentence(const QString& text, const QLocale& locale)
{
    const QString shown = text.trimmed();
    if (shown.isEmpty())
        return Sentences::tr("A number is needed here.");
    const QLatin1Char comma(',');
    const QString group = locale.groupSeparator();
    if (locale.decimalPoint() != QLatin1String(".") && readNumber(QString(shown).remove(group), locale))
        return Sentences::tr("“%1” is not a number; write it without “%2” between the thousands.").arg(shown, group);
    if (shown.contains(comma) && readNumber(QString(shown).remove(comma), locale))
        return Sentences::tr("“%1” is not a number; the decimal mark is a point.").arg(shown);
    return Sentences::tr("“%1” is not a number; 0.001 and 1e-3 are.").arg(shown);
}

QString exactText(double value)
{
    return fromUtf8(toText(value, NumberStyle::Reader));
}

}  // namespace onecycle::ui
