// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presets/preset_picture.h"

#include "core/policies/policies.h"
#include "ui/export/render_chart.h"

namespace onecycle::ui {
namespace {

ViewState viewOf(const ViewState& present)
{
    ViewState view;
    view.logLr = present.logLr;
    view.compareBy = CompareBy::Share;
    return view;
}

}  // namespace

Snapshot presetAlone(const Preset& preset, const ScheduleConfig& config)
{
    const ScheduleEntry entry = entryOf(preset, config, false);
    const auto* const own = std::get_if<ScheduleConfig>(&entry.source);
    Snapshot snapshot = makeSnapshot(makeDocument(own ? *own : config), {});
    if (own && !snapshot.buildable)  // its epochs need the steps of one
        snapshot = makeSnapshot(makeDocument(applied(config, preset, true)), {});
    if (const auto* const policy = std::get_if<ReferencePolicy>(&entry.source)) {
        const auto schedule = policySchedule(*policy, config);
        snapshot.schedule = schedule ? std::make_shared<const Schedule>(*schedule) : nullptr;
    }
    return snapshot;
}

Snapshot presetOver(const Preset& preset, const Snapshot& present, bool keepLength)
{
    const ScheduleConfig& config = present.config();
    ScheduleEntry other = entryOf(preset, config, keepLength);
    const bool applicable = std::holds_alternative<ScheduleConfig>(other.source);
    const ScheduleEntry& active = present.value.activeEntry();
    DocumentValue value = makeDocument(applicable ? applied(config, preset, keepLength) : config,
                                       applicable ? preset.name : active.name);
    if (applicable)
        other = active;
    other.hidden = false;
    addEntry(value, other);
    return makeSnapshot(value, viewOf(present.view));
}

QImage thumbnail(const Snapshot& snapshot, const QSize& size, double ratio, const Theme& theme)
{
    constexpr double curveWidth = 1.6;
    Picture picture;
    picture.snapshot = snapshot;
    picture.options.theme = &theme;
    picture.options.scale = ratio;
    picture.options.curveWidth = curveWidth;
    picture.options.annotations = false;
    picture.options.legend = false;
    picture.options.bare = true;
    picture.size = size;
    return chartImage(picture, (QSizeF(size) * ratio).toSize());
}

}  // namespace onecycle::ui
