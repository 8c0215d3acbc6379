// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/variant_commands.h"

#include "core/document/comparison.h"
#include "core/policies/policies.h"
#include "ui/compare/compare_panel.h"
#include "ui/document/document.h"
#include "ui/text/translate.h"
#include "ui/variants/variant_strip.h"
#include "ui/window/main_window.h"
#include "ui/window/notice_bar.h"
#include "ui/window/variant_actions.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace onecycle::ui {
namespace {

/// The id of the schedule that can be edited \p places behind the active one, round in a circle.
std::string editableFrom(const DocumentValue& value, int places)
{
    std::vector<const ScheduleEntry*> editable;
    for (const ScheduleEntry& entry : value.schedules)
        if (isEditable(entry))
            editable.push_back(&entry);
    const auto own = std::ranges::find(editable, &value.activeEntry()) - editable.begin();
    const auto count = std::ssize(editable);
    return editable[static_cast<std::size_t>((own + places + count) % count)]->id;
}

/// True for an entry that stands beside the active one and is not hidden.
bool isSeenBeside(const DocumentValue& value, const ScheduleEntry& entry)
{
    return &entry != &value.activeEntry() && !entry.hidden;
}

}  // namespace

VariantCommands::VariantCommands(MainWindow& window, Document& document)
    : QObject(&window), m_window(window), m_document(document), m_actions(window.variantActions())
{
    connect(m_actions.pin, &QAction::triggered, this, &VariantCommands::pin);
    connect(m_actions.duplicate, &QAction::triggered, this, &VariantCommands::duplicate);
    connect(m_actions.remove, &QAction::triggered, this, [this] {
        edit({entry_change::Remove{m_document.snapshot().value.activeEntry().id}}, tr("delete a schedule"));
    });
    connect(m_actions.next, &QAction::triggered, this, [this] { step(1); });
    connect(m_actions.previous, &QAction::triggered, this, [this] { step(-1); });
    connect(m_actions.hideOthers, &QAction::triggered, this, &VariantCommands::hideOthers);
    connect(m_actions.policies, &QMenu::triggered, this, &VariantCommands::addPolicy);
    connect(&window.variantStrip(), &VariantStrip::refused, &window.noticeBar(), &NoticeBar::say);
    connect(&window.comparePanel(), &ComparePanel::refused, &window.noticeBar(), &NoticeBar::say);
    connect(&document, &Document::changed, this, &VariantCommands::refresh);
    connect(&document, &Document::stateChanged, this, &VariantCommands::refresh);
    refresh();
}

void VariantCommands::edit(std::vector<EntryChange> changes, const QString& text)
{
    m_document.edit({{}, toUtf8(text), 0, std::move(changes)});
}

void VariantCommands::pin()
{
    edit({entry_change::Pin{pinName(m_document.snapshot().value)}}, tr("pin the schedule"));
}

/// The copy is what is edited then.
void VariantCommands::duplicate()
{
    const DocumentValue& value = m_document.snapshot().value;
    const EntryChange copy = entry_change::Duplicate{value.activeEntry().id};
    const DocumentValue after = applied(value, copy);
    for (const ScheduleEntry& entry : after.schedules)
        if (!value.find(entry.id))
            return edit({copy, entry_change::Activate{entry.id}}, tr("duplicate the schedule"));
}

void VariantCommands::step(int places)
{
    edit({entry_change::Activate{editableFrom(m_document.snapshot().value, places)}},
         tr("make another schedule active"));
}

void VariantCommands::hideOthers(bool hidden)
{
    const DocumentValue& value = m_document.snapshot().value;
    std::vector<EntryChange> changes;
    for (const ScheduleEntry& entry : value.schedules)
        if (&entry != &value.activeEntry())
            changes.emplace_back(entry_change::Hide{entry.id, hidden});
    edit(std::move(changes), hidden ? tr("hide the other schedules") : tr("show the other schedules"));
}

void VariantCommands::addPolicy(const QAction* action)
{
    const Policy* const policy = findPolicy(toUtf8(action->data().toString()));
    if (!policy)
        return;
    ScheduleEntry entry;
    entry.name = toUtf8(translated(policy->name));
    entry.source = ReferencePolicy{std::string(policy->key), {}, {}};
    edit({entry_change::Add{std::move(entry)}}, tr("add a reference curve"));
}

void VariantCommands::refresh()
{
    const DocumentValue& value = m_document.snapshot().value;
    const auto& rules = m_document.snapshot().rules;
    const bool writable = !m_document.isReadOnly() && (!rules || rules->allows("schedules"));
    const auto editable = std::ranges::count_if(value.schedules, isEditable);
    const bool seen = std::ranges::any_of(value.schedules,
                                          [&](const ScheduleEntry& entry) { return isSeenBeside(value, entry); });
    for (QAction* const action : {m_actions.pin, m_actions.duplicate, m_actions.policies->menuAction()})
        action->setEnabled(writable && value.schedules.size() < mostSchedules);
    for (QAction* const action : {m_actions.remove, m_actions.next, m_actions.previous})
        action->setEnabled(writable && editable > 1);
    m_actions.hideOthers->setEnabled(writable && value.schedules.size() > 1);
    m_actions.hideOthers->setChecked(value.schedules.size() > 1 && !seen);
}

}  // namespace onecycle::ui
