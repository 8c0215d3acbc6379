// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/number_text.h"

#include "core/support/number.h"

namespace onecycle::ui {
namespace {

constexpr QChar minusSign(0x2212);
constexpr QChar narrowSpace(0x202F);

}  // namespace

QString readable(double value, int digits)
{
    QString text = QString::fromStdString(toShortText(value, digits));
    if (text.startsWith(QLatin1Char('-')))
        text[0] = minusSign;
    return text;
}

QString readableCount(double value)
{
    QString text = QString::fromStdString(toText(value));
    if (!isWhole(value) || text.contains(QLatin1Char('e')))
        text = QString::number(value, 'f', 0);
    const bool negative = text.startsWith(QLatin1Char('-'));
    if (negative)
        text[0] = minusSign;
    const qsizetype digits = text.size() - (negative ? 1 : 0);
    if (digits > 4)
        for (qsizetype i = text.size() - 3; i > (negative ? 1 : 0); i -= 3)
            text.insert(i, narrowSpace);
    return text;
}

}  // namespace onecycle::ui
