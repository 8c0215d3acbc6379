// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/variants/variant_words.h"

#include "core/policies/policies.h"
#include "ui/text/translate.h"

#include <QCoreApplication>

namespace onecycle::ui {
namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(onecycle::ui::VariantStrip)
};

QString noteOn(const ScheduleEntry& entry, bool active)
{
    if (const auto* const policy = std::get_if<ReferencePolicy>(&entry.source)) {
        const Policy* const row = findPolicy(policy->policy);
        return row ? Sentences::tr("a reference curve. %1").arg(translated(row->difference))
                   : Sentences::tr("a reference curve that this program does not know.");
    }
    if (!isEditable(entry))
        return Sentences::tr("an imported curve.");
    return active ? Sentences::tr("the schedule that is edited.")
                  : Sentences::tr("a click makes it the one that is edited.");
}

}  // namespace

VariantChip::Content chipContent(const ScheduleEntry& entry, bool active)
{
    VariantChip::Content content{entry.id, fromUtf8(entry.name), noteOn(entry, active), std::nullopt, entry.hidden};
    if (!active)
        content.colour = entry.colour;
    return content;
}

QString whyNotActive(const ScheduleEntry& entry)
{
    const QString name = fromUtf8(entry.name);
    return std::holds_alternative<CurveTable>(entry.source)
               ? Sentences::tr("%1 came as numbers: it is compared, and has no parameters to edit.").arg(name)
               : Sentences::tr("%1 is a reference curve: it follows the schedule that is edited, and has no parameters "
                               "of its own.")
                     .arg(name);
}

}  // namespace onecycle::ui
