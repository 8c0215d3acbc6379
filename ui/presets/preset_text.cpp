// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presets/preset_text.h"

#include "core/parameters/parameters.h"
#include "core/policies/policies.h"
#include "ui/text/translate.h"

#include <QCoreApplication>

namespace onecycle::ui {
namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(onecycle::ui::PresetText)
};

QString pair(std::string_view key, std::string_view value)
{
    return fromUtf8(key) + QChar::Nbsp + fromUtf8(value);
}

/// Its kind, and every number that it uses.
QStringList policyPairs(const ReferencePolicy& policy)
{
    QStringList pairs;
    const Policy* const row = findPolicy(policy.policy);
    if (!row)
        return pairs;
    pairs += pair("policy", row->key);
    if (policy.maxLr)
        pairs += pair("max_lr", valueText(*policy.maxLr));
    if (policy.totalSteps)
        pairs += pair("total_steps", valueText(*policy.totalSteps));
    for (const PolicyNumber& number : row->numbers)
        pairs += pair(number.key, policyValueText(number, valuesOf(policy, number)));
    return pairs;
}

}  // namespace

QString presetValues(const Preset& preset)
{
    QStringList pairs;
    if (const auto* const values = std::get_if<PresetValues>(&preset.settings))
        for (const PresetValue& stated : *values)
            pairs += pair(stated.key, valueText(stated.value));
    else
        pairs = policyPairs(std::get<ReferencePolicy>(preset.settings));
    return pairs.join(QStringLiteral(", "));
}

QString presetLength(const Preset& preset)
{
    switch (preset.unit) {
    case PresetUnit::Any: return Sentences::tr("It fits a run of any length.");
    case PresetUnit::Steps: return Sentences::tr("Its length is measured in steps.");
    case PresetUnit::Epochs: return Sentences::tr("Its length is measured in epochs.");
    }
    return {};
}

QString whyNotApplied(const Preset& preset)
{
    return translated(obstacleOf(preset));
}

}  // namespace onecycle::ui
