// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/shortcuts.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QMenu>
#include <QSet>

namespace onecycle::ui {
namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(onecycle::ui::Shortcuts)
};

/// A menu's text without its mnemonic and without the dots of "Open…".
QString plain(QString text)
{
    return text.remove(QLatin1Char('&')).remove(QStringLiteral("…"));
}

QString keysOf(const QAction& action)
{
    QStringList keys;
    for (const QKeySequence& sequence : action.shortcuts())
        if (!sequence.isEmpty())
            keys.append(sequence.toString(QKeySequence::NativeText));
    return keys.join(Sentences::tr(" or "));
}

class Collector {
public:
    void add(const QAction* action)
    {
        if (m_known.contains(action))
            return;
        m_known.insert(action);
        if (action->menu())
            return addAll(action->menu()->actions());
        if (const QString keys = keysOf(*action); !keys.isEmpty())
            m_group.shortcuts.emplace_back(keys, plain(action->iconText()));
    }
    void addAll(const QList<QAction*>& actions)
    {
        for (const QAction* const action : actions)
            add(action);
    }
    void finish(const QString& title)
    {
        m_group.title = title;
        if (!m_group.shortcuts.empty())
            m_groups.push_back(m_group);
        m_group = {};
    }
    [[nodiscard]] const std::vector<ShortcutGroup>& groups() const { return m_groups; }

private:
    QSet<const QAction*> m_known;
    ShortcutGroup m_group;
    std::vector<ShortcutGroup> m_groups;
};

}  // namespace

std::vector<ShortcutGroup> shortcutGroups(const QMenu& menu, const QList<QAction*>& actions)
{
    Collector collector;
    for (const QAction* const entry : menu.actions()) {
        collector.add(entry);
        if (entry->menu())
            collector.finish(plain(entry->text()));
    }
    collector.addAll(actions);
    collector.finish(Sentences::tr("Window"));
    return collector.groups();
}

}  // namespace onecycle::ui
