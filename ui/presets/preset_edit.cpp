// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presets/preset_edit.h"

#include <QCoreApplication>

namespace onecycle::ui {
namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(onecycle::ui::PresetEdit)
};

std::string named(const QString& text, const Preset& preset)
{
    return text.arg(QString::fromStdString(preset.name)).toStdString();
}

}  // namespace

Edit applyEdit(const ScheduleConfig& config, const Preset& preset, bool keepLength)
{
    return {assignmentsOf(preset, config, keepLength), named(Sentences::tr("apply “%1”"), preset)};
}

Edit pinEdit(const ScheduleConfig& config, const Preset& preset, bool keepLength)
{
    return {{},
            named(Sentences::tr("pin “%1” beside it"), preset),
            0,
            {entry_change::Add{entryOf(preset, config, keepLength)}}};
}

Preset ownPreset(const ScheduleConfig& config, const PresetWords& words)
{
    Preset preset = presetOf(words.name.toStdString(), config, words.withLength);
    preset.sentence = words.sentence.toStdString();
    return preset;
}

}  // namespace onecycle::ui
