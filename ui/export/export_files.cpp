// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_files.h"

#include "ui/export/picture_format.h"
#include "ui/text/translate.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace onecycle::ui {
namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(onecycle::ui::ExportFiles)
};

QString withoutSuffix(const QString& path)
{
    const QFileInfo file(path);
    return findPictureFormat(file.suffix().toLower().toStdString())
               ? file.path() + QLatin1Char('/') + file.completeBaseName()
               : path;
}

QStringList choosePaths(const QStringList& formats, const QString& path, QWidget& parent)
{
    const auto* const first = findPictureFormat(formats.constFirst().toStdString());
    const QString suffix = QLatin1String(first->key);
    const QString chosen = QFileDialog::getSaveFileName(
        &parent, Sentences::tr("Export the picture"), path + QLatin1Char('.') + suffix,
        Sentences::tr("%1 pictures (*.%2)").arg(translated(first->label), suffix), nullptr,
        QFileDialog::DontConfirmOverwrite);
    QStringList paths;
    if (!chosen.isEmpty())
        for (const QString& format : formats)
            paths += withoutSuffix(chosen) + QLatin1Char('.') + format;
    return paths;
}

bool mayReplace(const QStringList& paths, QWidget& parent)
{
    QStringList there;
    for (const QString& path : paths)
        if (QFileInfo::exists(path))
            there += QFileInfo(path).fileName();
    if (there.isEmpty())
        return true;
    const QString names = there.join(QStringLiteral(", "));
    QMessageBox question(QMessageBox::Question, Sentences::tr("Export the picture"),
                         there.size() == 1 ? Sentences::tr("%1 exists. Replace it?").arg(names)
                                           : Sentences::tr("%1 exist. Replace them?").arg(names),
                         QMessageBox::NoButton, &parent);
    question.setObjectName(QStringLiteral("replaceQuestion"));
    QPushButton* const replace = question.addButton(Sentences::tr("Replace"), QMessageBox::AcceptRole);
    question.setDefaultButton(question.addButton(QMessageBox::Cancel));
    question.exec();
    return question.clickedButton() == replace;
}

}  // namespace

ExportOutcome writePictures(const Picture& picture, const QStringList& formats, const QString& path,
                            const PictureWriter& write, QWidget& parent)
{
    const QStringList paths = choosePaths(formats, path, parent);
    if (paths.isEmpty() || !mayReplace(paths, parent))
        return {};
    QList<QByteArray> files;
    for (const QString& format : formats) {
        const auto file = findPictureFormat(format.toStdString())->write(picture);
        if (!file)
            return {{}, file.error()};
        files += *file;
    }
    for (qsizetype i = 0; i < paths.size(); ++i)
        if (const auto failure = write(paths[i], files[i]))
            return {{},
                    i == 0
                        ? *failure
                        : Sentences::tr("%1 Written: %2.").arg(*failure, paths.mid(0, i).join(QStringLiteral(", ")))};
    return {paths, {}};
}

}  // namespace onecycle::ui
