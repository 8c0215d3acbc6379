// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/variant_actions.h"

#include "core/policies/policies.h"
#include "ui/text/translate.h"
#include "ui/window/actions.h"

#include <QAction>
#include <QMenu>

namespace onecycle::ui {

VariantActions::VariantActions(Actions& actions, QWidget* window)
    : QObject(window), m_window(window), m_menu(new QMenu(tr("Va&riants"), actions.menu))
{
    m_menu->setObjectName(QStringLiteral("variantsMenu"));
    pin = add("pin", tr("&Pin the schedule"),
              tr("Puts a copy of the schedule beside it, to be compared with what it becomes (P in the chart)."),
              QKeySequence(Qt::CTRL | Qt::Key_D));
    duplicate = add("duplicate", tr("D&uplicate"), tr("Makes a copy of the schedule and edits that one."),
                    QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_D));
    remove = add("removeVariant", tr("&Delete the schedule"),
                 tr("Takes the schedule that is edited out of the document; the next one becomes active."), {});
    previous = add("previousVariant", tr("Pre&vious"), tr("Edits the schedule before this one."),
                   QKeySequence(Qt::CTRL | Qt::Key_PageUp));
    next = add("nextVariant", tr("&Next"), tr("Edits the schedule behind this one."),
               QKeySequence(Qt::CTRL | Qt::Key_PageDown));
    hideOthers = add("hideOthers", tr("&Hide the others"), tr("Draws only the schedule that is edited, or all again."),
                     {});
    hideOthers->setCheckable(true);
    addPolicies();
    m_menu->setToolTipsVisible(true);
    const auto entries = actions.menu->actions();
    constexpr int viewPlace = 2;  // behind File and Edit
    actions.menu->insertMenu(entries.value(viewPlace), m_menu);
    m_menu->addAction(actions.removeTables);
}

QAction* VariantActions::add(const char* name, const QString& text, const QString& tip, const QKeySequence& shortcut)
{
    QAction* const action = m_menu->addAction(text);
    action->setObjectName(QLatin1String(name));
    action->setToolTip(shortcut.isEmpty() ? tip : tr("%1 (%2)").arg(tip, shortcut.toString(QKeySequence::NativeText)));
    action->setShortcut(shortcut);
    m_window->addAction(action);
    return action;
}

void VariantActions::addPolicies()
{
    policies = m_menu->addMenu(tr("&Reference curve"));
    policies->setObjectName(QStringLiteral("policiesMenu"));
    policies->setToolTipsVisible(true);
    for (const Policy& policy : onecycle::policies()) {
        QAction* const action = policies->addAction(translated(policy.name));
        action->setObjectName(QStringLiteral("policy.") + fromUtf8(policy.key));
        action->setToolTip(translated(policy.difference));
        action->setData(fromUtf8(policy.key));
    }
}

}  // namespace onecycle::ui
