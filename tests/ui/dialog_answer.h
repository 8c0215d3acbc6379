// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <functional>

namespace onecycle::ui {

/// Waits in the event loop for the next modal dialog and does \p act with it, as the user would while exec() runs.
inline void whenDialogOpens(const std::function<void(QDialog&)>& act)
{
    auto* const timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, qApp, [timer, act] {
        auto* const dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog || !dialog->isVisible())
            return;
        timer->deleteLater();
        timer->stop();
        act(*dialog);
    });
    timer->start(1);
}

/// Types \p path into the next file dialog and confirms it.
inline void answerFileDialog(const QString& path)
{
    whenDialogOpens([path](QDialog& dialog) {
        auto* const name = dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
    });
}

/// Presses \p button in the next message box.
inline void answerQuestion(QMessageBox::StandardButton button)
{
    whenDialogOpens([button](QDialog& dialog) {
        QTest::mouseClick(static_cast<QMessageBox&>(dialog).button(button), Qt::LeftButton);
    });
}

}  // namespace onecycle::ui
