// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/document_file.h"
#include "ui/sweep/animate_dialog.h"
#include "ui/sweep/animate_form.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>
#include <QSaveFile>

namespace onecycle::ui {
namespace {

/// Shown from the first frame that takes its time; \p dialog is asked whether it was stopped.
FrameProgress shownIn(QProgressDialog& dialog)
{
    return [&dialog](std::size_t done) {
        dialog.setValue(static_cast<int>(done));
        QCoreApplication::processEvents();
        return !dialog.wasCanceled();
    };
}

}  // namespace

/// Asks where the files go; a name without the suffix gets it. Replacing is asked for later, when all names are known.
QString AnimateDialog::ask(const QString& suffix, const QString& filter)
{
    QString path = QFileDialog::getSaveFileName(this, tr("Export the animation"), m_path + QLatin1Char('.') + suffix,
                                                filter, nullptr, QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty() && QFileInfo(path).suffix().toLower() != suffix)
        path += QLatin1Char('.') + suffix;
    return path;
}

bool AnimateDialog::mayReplace(const QStringList& paths)
{
    QStringList there;
    for (const QString& path : paths)
        if (QFileInfo::exists(path))
            there += QFileInfo(path).fileName();
    if (there.isEmpty())
        return true;
    QMessageBox question(QMessageBox::Question, windowTitle(),
                         there.size() == 1
                             ? tr("%1 exists. Replace it?").arg(there.constFirst())
                             : tr("%1 and %n more exist. Replace them?", nullptr, static_cast<int>(there.size()) - 1)
                                   .arg(there.constFirst()),
                         QMessageBox::NoButton, this);
    question.setObjectName(QStringLiteral("replaceQuestion"));
    QPushButton* const replace = question.addButton(tr("Replace"), QMessageBox::AcceptRole);
    question.setDefaultButton(question.addButton(QMessageBox::Cancel));
    question.exec();
    return question.clickedButton() == replace;
}

std::unique_ptr<QProgressDialog> AnimateDialog::makeProgress()
{
    auto progress = std::make_unique<QProgressDialog>(tr("Drawing the frames"), tr("Stop"), 0,
                                                      static_cast<int>(m_frames->count()), this);
    progress->setObjectName(QStringLiteral("writingFrames"));
    progress->setWindowModality(Qt::WindowModal);
    return progress;
}

void AnimateDialog::exportGif()
{
    m_play->setChecked(false);
    const QString path = ask(QStringLiteral("gif"), tr("GIF animations (*.gif)"));
    if (path.isEmpty() || !mayReplace({path}))
        return;
    QSaveFile file(path);
    const auto failed = [&](const QString& why) {
        m_form->say(
            std::nullopt,
            tr("%1 could not be written: %2. The file on disk is as it was; choose another place.").arg(path, why));
    };
    if (!file.open(QIODevice::WriteOnly))
        return failed(file.errorString());
    const auto progress = makeProgress();
    const FramesOutcome outcome = writeGif(*m_frames, m_form->settings(), file, shownIn(*progress));
    if (outcome.stopped)
        return m_form->say(std::nullopt, tr("Stopped: %1 is as it was.").arg(path));
    if (!outcome.failure.isEmpty() || !file.commit())
        return failed(outcome.failure.isEmpty() ? file.errorString() : outcome.failure);
    m_form->say(std::nullopt, tr("The animation is in %1.").arg(path));
    Q_EMIT exported(path);
}

void AnimateDialog::exportPictures()
{
    m_play->setChecked(false);
    const QString base = ask(QStringLiteral("png"), tr("PNG pictures (*.png)"));
    if (base.isEmpty())
        return;
    QStringList paths;
    for (std::size_t i = 0; i < m_frames->count(); ++i)
        paths += numberedPath(base, i);
    if (!mayReplace(paths))
        return;
    const auto progress = makeProgress();
    const FramesOutcome outcome = writeNumbered(*m_frames, m_form->settings(), base, writeFile, shownIn(*progress));
    const auto written = static_cast<int>(outcome.written);
    if (outcome.stopped)
        return m_form->say(std::nullopt, tr("Stopped: the first %n pictures are written.", nullptr, written));
    if (!outcome.failure.isEmpty())
        return m_form->say(std::nullopt,
                           tr("%1 The first %n pictures are written.", nullptr, written).arg(outcome.failure));
    m_form->say(std::nullopt,
                tr("The pictures are in %1 to %2.").arg(paths.constFirst(), QFileInfo(paths.constLast()).fileName()));
    Q_EMIT exported(paths.constFirst());
}

}  // namespace onecycle::ui
