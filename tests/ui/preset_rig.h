// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presets/preset_store.h"
#include "window_driver.h"

#include <QAbstractItemView>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

#include <functional>

namespace onecycle::ui {

/// Waits in the event loop for a dialog called \p name (any if it is empty) to stand above all others, and does \p act
/// with it.
inline void whenDialogStands(const QString& name, const std::function<void(QDialog&)>& act)
{
    auto* const timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, qApp, [timer, name, act] {
        auto* const dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog || !dialog->isVisible() || (!name.isEmpty() && dialog->objectName() != name))
            return;
        timer->deleteLater();
        timer->stop();
        act(*dialog);
    });
    timer->start(1);
}

/// The picker as a user has it before them.
class PickerDriver {
public:
    explicit PickerDriver(QDialog& dialog) : m_dialog(dialog) {}

    QDialog& dialog() { return m_dialog; }

    template <class T = QWidget>
    T* find(const char* name)
    {
        T* const found = m_dialog.findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("no widget named %s", name);
        return found;
    }
    QString text(const char* name) { return find(name)->property("text").toString(); }
    bool sees(const char* name) { return find(name)->isVisible(); }
    void click(const char* name)
    {
        WindowDriver::settle();
        QTest::mouseClick(find(name), Qt::LeftButton);
        WindowDriver::settle();
    }
    /// A key for what has the keyboard.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* const focus = m_dialog.focusWidget();
        QTest::keyClick(focus ? focus : &m_dialog, key, modifiers);
        WindowDriver::settle();
    }
    void search(const QString& words)
    {
        auto* const field = find("presets.search");
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_Backspace);
        QTest::keyClicks(field, words);
        WindowDriver::settle();
    }
    /// The names of the cards, from the top.
    QStringList names()
    {
        QStringList names;
        const QAbstractItemModel& model = *list().model();
        for (int i = 0; i < model.rowCount(); ++i)
            names += model.index(i, 0).data().toString();
        return names;
    }
    QAbstractItemView& list() { return *find<QAbstractItemView>("presets.list"); }
    /// What the card called \p name shows.
    QImage card(const QString& name)
    {
        const qsizetype row = names().indexOf(name);
        if (row < 0)
            return {};
        const QModelIndex index = list().model()->index(int(row), 0);
        list().scrollTo(index);
        WindowDriver::settle();
        return list().viewport()->grab(list().visualRect(index)).toImage();
    }

private:
    QDialog& m_dialog;
};

/// Opens the picker by its key and does \p act in it; it is closed then, whatever \p act does.
inline void inPicker(WindowDriver& driver, const std::function<void(PickerDriver&)>& act)
{
    driver.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&driver.window()));
    whenDialogStands(QStringLiteral("presetPicker"), [act](QDialog& dialog) {
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        PickerDriver picker(dialog);
        act(picker);
        if (dialog.isVisible())
            dialog.reject();
    });
    QTest::keyClick(&driver.window(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
}

}  // namespace onecycle::ui
