// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/number_text.h"

#include "core/support/number.h"

namespace onecycle::ui {
namespace {

constexpr QChar minusSign(0x2212);
constexpr QChar narrowSpace(0x202F);

/// \p text with the digits before its decimal mark in groups of three, from five of them on, and a true minus.
QString grouped(QString text)
{
    const qsizetype begin = text.startsWith(QLatin1Char('-')) ? 1 : 0;
    if (begin == 1)
        text[0] = minusSign;
    if (text.contains(QLatin1Char('e')))
        return text;
    const qsizetype mark = text.indexOf(QLatin1Char('.'));
    const qsizetype end = mark < 0 ? text.size() : mark;
    if (end - begin > 4 && text[begin].isDigit())
        for (qsizetype i = end - 3; i > begin; i -= 3)
            text.insert(i, narrowSpace);
    return text;
}

}  // namespace

QString readable(double value, int digits)
{
    return grouped(QString::fromStdString(toShortText(value, digits)));
}

QString readablePercent(double share)
{
    return readable(std::round(share * 1000) / 10, 3);
}

QString readableCount(double value)
{
    QString text = QString::fromStdString(toText(value));
    if (!isWhole(value) || text.contains(QLatin1Char('e')))
        text = QString::number(value, 'f', 0);
    return grouped(text);
}

QString readableEpoch(double value)
{
    return grouped(QString::number(value, 'f', 2));
}

}  // namespace onecycle::ui
