// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sweep/family_picture.h"

#include "core/schedule/summary.h"
#include "ui/text/number_text.h"
#include "ui/text/translate.h"

#include <QCoreApplication>

#include <algorithm>

namespace onecycle::ui {
namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(onecycle::ui::FamilyPicture)
};

/// Of `pct_start 0.3` the value.
QString valueOfName(const std::string& name)
{
    return fromUtf8(std::string_view(name).substr(name.rfind(' ') + 1));
}

}  // namespace

std::shared_ptr<const CurveFamily> drawnFamily(const SweepFamily& family, const Snapshot& snapshot)
{
    auto drawn = std::make_shared<CurveFamily>();
    const auto& entries = family.document.schedules;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const bool end = i == 0 || i + 1 == entries.size();
        drawn->labels += end ? fromUtf8(entries[i].name) : valueOfName(entries[i].name);
        if (snapshot.schedules[i])
            drawn->room.push_back(snapshot.schedules[i]);
    }
    return drawn;
}

QString familyTitle(const Sweep& sweep, const SweepFamily& family)
{
    const auto& entries = family.document.schedules;
    return Sentences::tr("%1 from %2 to %3")
        .arg(fromUtf8(sweep.range.key), valueOfName(entries.front().name), valueOfName(entries.back().name));
}

PictureFinish familyFinish(const Sweep& sweep, const SweepFamily& family, std::shared_ptr<const CurveFamily> drawn)
{
    const QString title = familyTitle(sweep, family);
    const auto count = static_cast<int>(family.values.size());
    return [title, count, drawn = std::move(drawn)](Picture& picture) {
        picture.options.curves = drawn;
        picture.description =
            Sentences::tr("%1, %n schedules. The one drawn boldly: %2", nullptr, count).arg(title, picture.description);
        if (!picture.options.caption.isEmpty())
            picture.options.caption =
                Sentences::tr("%1 – %2 in %n values", nullptr, count).arg(picture.options.caption, title);
    };
}

QString numbersInWords(const Snapshot& snapshot, std::size_t group)
{
    const Schedule& schedule = *snapshot.schedule;
    const Summary summary = summarize(schedule, snapshot.scheduleConfig, std::min(group, schedule.groupCount() - 1));
    return Sentences::tr("peak %1 at step %2, mean lr %3, area %4, last lr %5")
        .arg(readable(summary.peakLr), readableCount(static_cast<double>(summary.peakStep)), readable(summary.meanLr),
             readable(summary.area), readable(summary.lastLr));
}

}  // namespace onecycle::ui
