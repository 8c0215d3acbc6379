// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/step_table.h"
#include "ui/table/table_panel.h"
#include "ui/theme/theme.h"
#include "view_rig.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>

namespace onecycle::ui {

/// The panel in a window of its own, in the width that the window gives it.
struct TableBench {
    explicit TableBench(const ScheduleConfig& config = startingConfig(), const QSize& size = {320, 700}) : rig(panel)
    {
        QGuiApplication::clipboard()->clear();
        panel.resize(size);
        panel.show();
        panel.activateWindow();
        rig.restart(config);
        ViewRig::settle();
        proposed = std::make_unique<QSignalSpy>(&panel, &View::attentionProposed);
    }

    static ScheduleConfig withSteps(double totalSteps)
    {
        ScheduleConfig config = startingConfig();
        config.totalSteps = totalSteps;
        return config;
    }

    StepTable& table() const { return *rig.find<StepTable>(QStringLiteral("table.steps")); }
    QWidget* viewport() const { return table().viewport(); }
    QString note() const { return shownText("table.note"); }
    QString sentence() const { return shownText("table.goTo.sentence"); }
    QString field() const { return rig.find<QLineEdit>(QStringLiteral("table.goTo"))->text(); }
    static QString clipboard() { return QGuiApplication::clipboard()->text(); }
    static QStringList copiedLines() { return clipboard().split(QLatin1Char('\n'), Qt::SkipEmptyParts); }

    /// The middle of the step's number in \p row.
    QPoint placeOf(std::int64_t row) const { return table().cellRect({row, 0}).center(); }
    void click(std::int64_t row, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseClick(viewport(), Qt::LeftButton, modifiers, placeOf(row));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        table().setFocus();
        QTest::keyClick(&table(), key, modifiers);
    }
    void goTo(const QString& text) const
    {
        rig.type(QStringLiteral("table.goTo"), text);
        QTest::keyClick(rig.find(QStringLiteral("table.goTo")), Qt::Key_Return);
    }
    void point(std::optional<double> step, std::size_t group = 0)
    {
        Attention attention;
        attention.step = step;
        attention.group = group;
        rig.attend(attention);
    }
    bool isSeen(std::int64_t row) const { return !table().cellRect({row, 0}).isEmpty(); }

    TablePanel panel;
    ViewRig rig;
    std::unique_ptr<QSignalSpy> proposed;

private:
    QString shownText(const char* name) const
    {
        const auto* const label = rig.find<QLabel>(QLatin1String(name));
        return label->isVisible() ? label->text() : QString();
    }
};

}  // namespace onecycle::ui
