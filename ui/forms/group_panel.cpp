// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/group_panel.h"

#include "ui/controls/cross_button.h"
#include "ui/controls/flow_layout.h"
#include "ui/controls/section_heading.h"
#include "ui/controls/switch_button.h"
#include "ui/forms/group_chip.h"
#include "ui/forms/group_table.h"
#include "ui/text/translate.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace onecycle::ui {
namespace {

constexpr int gap = 6;
constexpr std::size_t mostChips = 12;  // beyond that the table selects, and only the selected group has a chip

}  // namespace

GroupPanel::GroupPanel(QWidget* parent)
    : QWidget(parent),
      m_add(new CrossButton(this, CrossButton::Sign::Plus)),
      m_chipArea(new QWidget(this)),
      m_lock(new SwitchButton(this))
{
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(gap, 0, gap, 2 * gap);
    column->setSpacing(gap);
    auto* const heading = new QHBoxLayout;
    heading->addWidget(new SectionHeading(tr("Parameter groups"), this));
    heading->addStretch();
    heading->addWidget(m_add);
    column->addLayout(heading);
    m_flow = new FlowLayout(m_chipArea, gap);
    column->addWidget(m_chipArea);
    m_add->setObjectName(QStringLiteral("groups.add"));
    m_add->setAccessibleName(tr("Add a parameter group"));
    m_add->setToolTip(tr("Add a parameter group with the numbers of the last one."));
    m_lock->setObjectName(QStringLiteral("groups.lock"));
    m_lock->setText(tr("keep the ratios of max_lr"));
    m_lock->setAccessibleName(m_lock->text());
    m_lock->setToolTip(tr("When the max_lr of one group changes, those of the others change by the same factor."));
    column->addWidget(m_lock);
    hide();
    connect(m_lock, &QAbstractButton::clicked, this, &GroupPanel::lockAsked);
    connect(m_add, &QAbstractButton::clicked, this, &GroupPanel::addGroup);
}

void GroupPanel::present(const ScheduleConfig& config, std::size_t selected, bool ratiosLocked)
{
    m_lock->setChecked(ratiosLocked);
    m_count = static_cast<int>(config.groupCount());
    m_selected = static_cast<int>(selected);
    setVisible(m_count > 1);
    if (m_count <= 1)
        return;
    presentChips(config, selected);
    table().present(config, selected);
}

GroupTable& GroupPanel::table()
{
    if (!m_table) {
        m_table = new GroupTable(this);
        layout()->addWidget(m_table);
        connect(m_table, &GroupTable::selected, this, &GroupPanel::selected);
    }
    return *m_table;
}

void GroupPanel::presentChips(const ScheduleConfig& config, std::size_t selected)
{
    const bool all = config.groupCount() <= mostChips;
    const std::size_t wanted = all ? config.groupCount() : 1;
    while (m_chips.size() < wanted)
        m_chips.push_back(makeChip());
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        const std::size_t group = all ? i : selected;
        m_chips[i]->setVisible(i < wanted);
        if (i >= wanted)
            continue;
        m_chips[i]->setGroup(static_cast<int>(group), fromUtf8(config.groups[group]));
        if (group == selected)
            m_chips[i]->setChecked(true);
    }
}

GroupChip* GroupPanel::makeChip()
{
    auto* const chip = new GroupChip(m_chipArea);
    m_flow->addWidget(chip);
    connect(chip, &GroupChip::selected, this, &GroupPanel::select);
    connect(chip, &GroupChip::renamed, this, &GroupPanel::rename);
    connect(chip, &GroupChip::removalAsked, this, &GroupPanel::remove);
    return chip;
}

void GroupPanel::select(int group)
{
    if (group != m_selected)
        Q_EMIT selected(group);
}

void GroupPanel::addGroup()
{
    const int added = m_count;
    Q_EMIT proposed({{{"groups.add", {}, {}}}, toUtf8(tr("Add a parameter group")), 0});
    Q_EMIT selected(added);
}

void GroupPanel::rename(int group, const QString& name)
{
    const Assignment assignment{"groups.name", toUtf8(name), static_cast<std::size_t>(group)};
    Q_EMIT proposed({{assignment}, toUtf8(tr("Rename a parameter group")), 0});
}

void GroupPanel::remove(int group)
{
    const int next = m_selected > group || m_selected == m_count - 1 ? m_selected - 1 : m_selected;
    const Assignment assignment{"groups.remove", static_cast<double>(group), {}};
    Q_EMIT proposed({{assignment}, toUtf8(tr("Remove a parameter group")), 0});
    Q_EMIT selected(std::max(0, next));
}

}  // namespace onecycle::ui
