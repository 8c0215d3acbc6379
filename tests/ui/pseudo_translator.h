// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace onecycle::ui {

/// A translation into a language that nobody speaks: every text stands in guillemets and is 40 % longer, in words that
/// may be broken where the text itself may. What stands for something (`%1`, `%n`) is kept.
class PseudoTranslator : public QTranslator {
public:
    static constexpr QChar open = u'«';
    static constexpr QChar close = u'»';

    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString translate(const char* context, const char* source, const char* comment, int n) const override
    {
        Q_UNUSED(context)
        Q_UNUSED(comment)
        Q_UNUSED(n)
        const QString text = QString::fromUtf8(source);
        if (text.trimmed().isEmpty())
            return text;
        QString longer;
        const qsizetype more = (text.size() * 2 + 4) / 5 - 2;  // the guillemets count
        for (qsizetype i = 0; i < more; ++i)
            longer += text.contains(QLatin1Char(' ')) && i % 7 == 0 ? QLatin1Char(' ') : QLatin1Char('o');
        return open + text + longer + close;
    }
};

}  // namespace onecycle::ui
