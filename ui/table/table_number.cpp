// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/table_number.h"

#include "ui/text/number_text.h"

#include <cmath>

namespace onecycle::ui {
namespace {

/// How many significant digits \p plain, a number without exponent, shows.
int significantDigits(QStringView plain)
{
    int count = 0;
    for (const QChar c : plain)
        if (c.isDigit() && (count > 0 || c != QLatin1Char('0')))
            ++count;
    return count;
}

}  // namespace

QString tableNumber(double value, int digits)
{
    QString text = readable(value, digits);
    if (value == 0 || !std::isfinite(value))
        return text;
    const qsizetype exponent = text.indexOf(QLatin1Char('e'));
    QString plain = exponent < 0 ? text : text.left(exponent);
    const int missing = digits - significantDigits(plain);
    if (missing <= 0)
        return text;
    if (!plain.contains(QLatin1Char('.')))
        plain += QLatin1Char('.');
    plain += QString(missing, QLatin1Char('0'));
    return exponent < 0 ? plain : plain + text.mid(exponent);
}

}  // namespace onecycle::ui
