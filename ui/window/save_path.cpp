// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/save_path.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

namespace onecycle::ui {
namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(onecycle::ui::SavePath)
};

bool mayReplace(QWidget& parent, const QString& title, const QString& path)
{
    QMessageBox question(QMessageBox::Question, title,
                         Sentences::tr("%1 exists. Replace it?").arg(QFileInfo(path).fileName()),
                         QMessageBox::Yes | QMessageBox::Cancel, &parent);
    question.setDefaultButton(QMessageBox::Cancel);
    question.button(QMessageBox::Yes)->setText(Sentences::tr("Replace"));
    return question.exec() == QMessageBox::Yes;
}

}  // namespace

QString askSavePath(QWidget& parent, const QString& title, const QString& proposal, const QString& filter,
                    const QString& suffix)
{
    QString path = QFileDialog::getSaveFileName(&parent, title, proposal, filter, nullptr,
                                                QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty() && !QFileInfo(path).fileName().contains(QLatin1Char('.')))
        path += QLatin1Char('.') + suffix;
    const bool free = path.isEmpty() || !QFileInfo::exists(path);
    return free || mayReplace(parent, title, path) ? path : QString();
}

}  // namespace onecycle::ui
