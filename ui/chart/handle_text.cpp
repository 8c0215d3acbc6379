// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/handle_text.h"

#include "core/parameters/handle_nudge.h"
#include "ui/text/number_text.h"
#include "ui/text/translate.h"

#include <QCoreApplication>

namespace onecycle::ui {
namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(onecycle::ui::HandleText)
};

}  // namespace

QString handleName(HandleKind kind)
{
    switch (kind) {
    case HandleKind::Start: return Sentences::tr("start");
    case HandleKind::Peak: return Sentences::tr("peak");
    case HandleKind::SecondBoundary: return Sentences::tr("second boundary");
    case HandleKind::End: return Sentences::tr("end");
    case HandleKind::Ceiling: return Sentences::tr("momentum ceiling");
    case HandleKind::Floor: return Sentences::tr("momentum floor");
    }
    return {};
}

QString handleNumbers(HandleKind kind, const ScheduleConfig& config, std::size_t group)
{
    QStringList parts;
    for (const bool alongX : {false, true})
        if (const std::string_view key = handleKey(kind, alongX); !key.empty())
            parts += fromUtf8(key) + QLatin1Char(' ') + readable(handleNumber(config, group, kind, alongX), 6);
    return parts.join(QStringLiteral(", "));
}

QString dragHint(const Handle& handle)
{
    const QString both = handle.movesX && handle.movesY ? Sentences::tr("Alt, X or Y: one axis · ") : QString();
    return Sentences::tr("Shift: fine · Ctrl: snap · %1Esc: put it back").arg(both);
}

}  // namespace onecycle::ui
