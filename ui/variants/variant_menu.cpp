// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/variants/variant_menu.h"

#include "ui/text/translate.h"
#include "ui/theme/variant_look.h"

#include <QPainter>
#include <QPixmap>

#include <algorithm>

namespace onecycle::ui {
namespace {

constexpr QSize sampleSize(28, 14);

QIcon sampleIcon(const Theme& theme, std::size_t colour, double ratio)
{
    QPixmap pixmap(sampleSize * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintSample(painter, QRectF(QPointF(), QSizeF(sampleSize)), theme, colour);
    return pixmap;
}

}  // namespace

Edit entryEdit(const EntryChange& change, const QString& text)
{
    return {{}, toUtf8(text), 0, {change}};
}

VariantMenu::VariantMenu(const DocumentValue& document, const std::string& id, std::function<void(const Edit&)> propose,
                         std::function<void()> rename, QWidget* parent)
    : QMenu(parent), m_propose(std::move(propose))
{
    const ScheduleEntry& entry = *document.find(id);
    const bool active = &entry == &document.activeEntry();
    const auto editable = std::ranges::count_if(document.schedules, isEditable);
    setObjectName(QStringLiteral("variantMenu"));
    setToolTipsVisible(true);
    QAction* const activate = add(
        *this, "variant.activate", tr("Make &active"), tr("Makes it the schedule that is edited."),
        [this, id] { m_propose(entryEdit(entry_change::Activate{id}, tr("make another schedule active"))); });
    activate->setEnabled(!active && isEditable(entry));
    addSeparator();
    add(*this, "variant.rename", tr("&Rename"), tr("Lets its name be typed (F2)."), std::move(rename));
    addColours(entry);
    QAction* const hide = add(*this, "variant.hide", tr("&Hide"), tr("Does not draw it."),
                              [this, id, hidden = !entry.hidden] {
                                  m_propose(entryEdit(entry_change::Hide{id, hidden},
                                                      hidden ? tr("hide a schedule") : tr("show a schedule")));
                              });
    hide->setCheckable(true);
    hide->setChecked(entry.hidden);
    hide->setEnabled(!active);
    add(*this, "variant.duplicate", tr("D&uplicate"), tr("Puts a copy behind it."),
        [this, id] { m_propose(entryEdit(entry_change::Duplicate{id}, tr("duplicate a schedule"))); });
    addMoves(document, id);
    addSeparator();
    QAction* const remove = add(
        *this, "variant.delete", tr("&Delete"), tr("Takes it out of the document (Delete)."),
        [this, id] { m_propose(entryEdit(entry_change::Remove{id}, tr("delete a schedule"))); });
    remove->setEnabled(!isEditable(entry) || editable > 1);
}

QAction* VariantMenu::add(QMenu& menu, const char* name, const QString& text, const QString& tip,
                          std::function<void()> act)
{
    QAction* const action = menu.addAction(text);
    action->setObjectName(QLatin1String(name));
    action->setToolTip(tip);
    connect(action, &QAction::triggered, this, std::move(act));
    return action;
}

void VariantMenu::addColours(const ScheduleEntry& entry)
{
    QMenu* const colours = addMenu(tr("&Colour"));
    colours->setObjectName(QStringLiteral("variant.colours"));
    for (std::size_t colour = 0; colour < variantColours; ++colour) {
        const auto number = static_cast<int>(colour) + 1;
        QAction* const action = add(
            *colours, "", tr("Colour %1").arg(number), tr("Draws it in this colour, with this dash."),
            [this, id = entry.id, colour] {
                m_propose(entryEdit(entry_change::Recolour{id, colour}, tr("recolour a schedule")));
            });
        action->setObjectName(QStringLiteral("variant.colour.%1").arg(number));
        action->setIcon(sampleIcon(themeOf(palette()), colour, devicePixelRatioF()));
        action->setCheckable(true);
        action->setChecked(entry.colour == colour);
    }
}

void VariantMenu::addMoves(const DocumentValue& document, const std::string& id)
{
    const auto place = std::ranges::find(document.schedules, id, &ScheduleEntry::id) - document.schedules.begin();
    const auto move = [this, id, place](int by) {
        m_propose(entryEdit(entry_change::Move{id, static_cast<std::size_t>(place + by)}, tr("move a schedule")));
    };
    QAction* const left = add(*this, "variant.left", tr("Move &left"), tr("Moves it one place (Alt+Left)."),
                              [move] { move(-1); });
    QAction* const right = add(*this, "variant.right", tr("Move ri&ght"), tr("Moves it one place (Alt+Right)."),
                               [move] { move(1); });
    left->setEnabled(place > 0);
    right->setEnabled(place + 1 < std::ssize(document.schedules));
}

}  // namespace onecycle::ui
