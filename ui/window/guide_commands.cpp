// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/guide_commands.h"

#include "core/guide/guide.h"
#include "core/parameters/handle_nudge.h"
#include "ui/chart/schedule_view.h"
#include "ui/document/document.h"
#include "ui/forms/parameter_form.h"
#include "ui/guide/guide_panel.h"
#include "ui/panels/panel_area.h"
#include "ui/panels/panel_dock.h"
#include "ui/text/translate.h"
#include "ui/window/actions.h"
#include "ui/window/attention_hub.h"
#include "ui/window/dialog_guide.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QScrollArea>

#include <algorithm>
#include <array>
#include <utility>

namespace onecycle::ui {
namespace {

/// The parts whose widgets are called otherwise than their pages.
constexpr std::array parts{
    std::pair("animateDialog", "sweep"),
    std::pair("dialectPanel", "dialects"),
    std::pair("diffDialog", "code"),
    std::pair("explainPanel", "explain"),
    std::pair("exportDialog", "export"),
    std::pair("handInDialog", "lessons"),
    std::pair("issueSlot", "issues"),
    std::pair("lessonEditor", "lessons"),
    std::pair("lessonPanel", "lessons"),
    std::pair("numbersDialog", "table"),
    std::pair("panelTabs", ""),
    std::pair("pasteDialog", "reading"),
    std::pair("playbackPanel", "playback"),
    std::pair("presetNameDialog", "presets"),
    std::pair("presetPicker", "presets"),
    std::pair("readingDialog", "reading"),
    std::pair("sweepDialog", "sweep"),
    std::pair("welcome", "presets"),
    std::pair("worksheetDialog", "lessons"),
    std::pair("workspace", "lessons"),
};

/// `max_lr[1].number` belongs to max_lr, `table.goTo` to table.
QString stem(const QString& name)
{
    static const QRegularExpression separator(QStringLiteral("[.\\[]"));
    return name.section(separator, 0, 0);
}

PanelDock* dockOf(MainWindow& window, const QWidget& panel)
{
    for (PanelDock* const dock : window.panels().docks())
        if (dock->panel() == &panel || dock->panel()->isAncestorOf(&panel))
            return dock;
    return nullptr;
}

}  // namespace

GuideCommands::GuideCommands(MainWindow& window, const Document& document, AttentionHub& attention)
    : QObject(&window), m_window(window), m_document(document), m_attention(attention)
{
    qApp->installEventFilter(this);
    connect(window.actions().guide, &QAction::triggered, this, &GuideCommands::openFocused);
    connect(&window.form(), &ParameterForm::helpAsked, this, &GuideCommands::open);
    connect(&window.guidePanel(), &GuidePanel::rowAsked, this, &GuideCommands::showRow);
}

void GuideCommands::open(const QString& key)
{
    m_window.guidePanel().open(key);
    if (PanelDock* const dock = dockOf(m_window, m_window.guidePanel()))
        dock->reveal();
}

void GuideCommands::openFocused()
{
    open(keyOf(QApplication::focusWidget()));
}

bool GuideCommands::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !object->isWidgetType() ||
        !static_cast<QKeyEvent*>(event)->matches(QKeySequence::HelpContents))
        return QObject::eventFilter(object, event);
    auto* const widget = static_cast<QWidget*>(object);
    auto* const dialog = qobject_cast<QDialog*>(widget->window());
    if (!dialog || dialog->parentWidget() != &m_window)
        return QObject::eventFilter(object, event);
    auto* const guide = new DialogGuide(m_document.snapshot(), keyOf(widget), dialog);
    guide->open();
    return true;
}

QString GuideCommands::keyOf(const QWidget* widget) const
{
    for (; widget && widget != &m_window; widget = widget->parentWidget()) {
        if (widget == &m_window.scheduleView())
            return chartKey();
        if (widget == &m_window.guidePanel())
            return {};
        const QString name = stem(widget->objectName());
        const auto part = std::ranges::find(parts, name, [](const auto& row) { return QLatin1String(row.first); });
        if (part != parts.end())
            return QLatin1String(part->second);
        if (findGuidePage(toUtf8(name)))
            return name;
    }
    return {};
}

/// Of the handle that is taken hold of, what it moves up and down, or else sideways.
QString GuideCommands::chartKey() const
{
    const auto handle = m_attention.attention().handle;
    if (!handle)
        return QStringLiteral("chart");
    const std::string_view upwards = handleKey(*handle, false);
    return fromUtf8(upwards.empty() ? handleKey(*handle, true) : upwards);
}

void GuideCommands::showRow(const QString& key)
{
    if (PanelDock* const dock = dockOf(m_window, m_window.form()))
        dock->reveal();
    auto* const scroll = m_window.form().findChild<QScrollArea*>();
    const auto fields = m_window.form().findChildren<QWidget*>();
    const auto field = std::ranges::find_if(
        fields, [&key](const QWidget* widget) { return widget->isVisible() && stem(widget->objectName()) == key; });
    if (scroll && field != fields.end())
        scroll->ensureWidgetVisible(*field);
}

}  // namespace onecycle::ui
