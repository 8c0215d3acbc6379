// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/phase_ribbon.h"
#include "ui/chart/schedule_chart.h"
#include "ui/chart/schedule_picture.h"
#include "ui/panels/panel_dock.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QDockWidget>
#include <QLabel>

#include <vector>

namespace onecycle::ui {

inline QString nameOf(const QWidget& widget)
{
    return QStringLiteral("%1 %2 '%3'")
        .arg(QLatin1String(widget.metaObject()->className()), widget.objectName(), widget.property("text").toString());
}

inline bool scrolls(const QWidget& widget)
{
    for (const QWidget* parent = widget.parentWidget(); parent; parent = parent->parentWidget())
        if (qobject_cast<const QAbstractScrollArea*>(parent))
            return true;
    return false;
}

/// Qt puts a dock that another tab hides beyond the edge.
inline bool behindATab(const QWidget& widget)
{
    const auto* const dock = qobject_cast<const PanelDock*>(&widget);
    return dock && !dock->panel()->isVisible();
}

/// What is written on fewer pixels than it takes.
inline QStringList cutTexts(const QWidget& window)
{
    QStringList cut;
    for (const auto* label : window.findChildren<QLabel*>())
        if (label->isVisible() && !label->wordWrap() && !label->text().isEmpty() &&
            label->width() + 1 < label->sizeHint().width())
            cut += nameOf(*label) + QStringLiteral(" %1 < %2").arg(label->width()).arg(label->sizeHint().width());
    for (const auto* button : window.findChildren<QAbstractButton*>()) {
        const int text = button->fontMetrics().horizontalAdvance(button->text().remove(QLatin1Char('&')));
        if (button->isVisible() && !button->hasHeightForWidth() && button->width() + 1 < text)
            cut += nameOf(*button) + QStringLiteral(" %1 < %2").arg(button->width()).arg(text);
    }
    return cut;
}

/// What reaches out of its parent.
inline QStringList clippedWidgets(const QWidget& window)
{
    QStringList clipped;
    for (const auto* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->isWindow() || widget->objectName().startsWith(QLatin1String("qt_")) ||
            scrolls(*widget) || widget->size().isEmpty() || behindATab(*widget))
            continue;
        const QRect room = widget->parentWidget()->rect().adjusted(-1, -1, 1, 1);
        // QMainWindow parks the tab bars that it does not need, and what lies behind another tab, outside.
        const bool dock = widget->objectName() == QLatin1String("panelTabs") ||
                          qobject_cast<const QDockWidget*>(widget);
        const bool parked = dock && !room.intersects(widget->geometry());
        if (!parked && !room.contains(widget->geometry()))
            clipped += nameOf(*widget) + QStringLiteral(" %1,%2 %3x%4 in %5x%6")
                                             .arg(widget->x())
                                             .arg(widget->y())
                                             .arg(widget->width())
                                             .arg(widget->height())
                                             .arg(widget->parentWidget()->width())
                                             .arg(widget->parentWidget()->height());
    }
    return clipped;
}

/// Labels of the picture that lie on each other, or outside.
inline QStringList intersectingLabels(const SchedulePicture& picture)
{
    std::vector<std::pair<QRectF, QString>> all;
    const QRectF bounds = picture.boundingRect();
    for (const auto* chart : picture.charts())
        if (chart->isVisible())
            for (const auto& text : chart->texts())
                all.emplace_back(text.rect, text.text);
    for (const auto& segment : picture.ribbon().segments())
        all.emplace_back(segment.rect, segment.text);
    QStringList bad;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!bounds.contains(all[i].first))
            bad += QStringLiteral("outside: ") + all[i].second;
        for (std::size_t j = i + 1; j < all.size(); ++j)
            if (all[i].first.adjusted(1, 1, -1, -1).intersects(all[j].first.adjusted(1, 1, -1, -1)))
                bad += all[i].second + QStringLiteral(" on ") + all[j].second;
    }
    return bad;
}

}  // namespace onecycle::ui
