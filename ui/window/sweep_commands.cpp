// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sweep_commands.h"

#include "core/export/family_csv.h"
#include "core/parameters/parameters.h"
#include "ui/document/document.h"
#include "ui/document/document_file.h"
#include "ui/export/export_dialog.h"
#include "ui/forms/parameter_form.h"
#include "ui/sweep/animate_dialog.h"
#include "ui/sweep/family_picture.h"
#include "ui/sweep/sweep_dialog.h"
#include "ui/text/translate.h"
#include "ui/window/actions.h"
#include "ui/window/attention_hub.h"
#include "ui/window/main_window.h"
#include "ui/window/notice_bar.h"
#include "ui/window/save_path.h"
#include "ui/window/settings.h"

#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace onecycle::ui {
namespace {

constexpr std::int64_t mostRows = 100000;  // of a table with two dozen members: tens of megabytes

}  // namespace

SweepCommands::SweepCommands(MainWindow& window, Document& document, AttentionHub& attention)
    : QObject(&window), m_window(window), m_document(document), m_attention(attention)
{
    const Actions& a = window.actions();
    connect(a.sweep, &QAction::triggered, this, [this] { sweep(askedKey()); });
    connect(a.animate, &QAction::triggered, this, [this] { animate(askedKey()); });
    connect(&window.form(), &ParameterForm::sweepAsked, this, &SweepCommands::sweep);
    connect(&window.form(), &ParameterForm::animateAsked, this, &SweepCommands::animate);
}

/// The parameter that is pointed at, or the one that is changed most often.
QString SweepCommands::askedKey() const
{
    const QString pointed = QString::fromStdString(m_attention.attention().parameter);
    return findParameter(toUtf8(pointed)) && pointed != QLatin1String("optimizer") ? pointed
                                                                                   : QStringLiteral("pct_start");
}

bool SweepCommands::isReady()
{
    if (m_document.snapshot().buildable)
        return true;
    m_window.noticeBar().say(tr("There is no schedule to vary yet: the configuration has an error."));
    return false;
}

QString SweepCommands::proposedPath(const QString& key) const
{
    const QString name = m_document.path().isEmpty() ? QStringLiteral("schedule")
                                                     : QFileInfo(m_document.path()).completeBaseName();
    return settings::folder() + QLatin1Char('/') + name + QLatin1Char('-') + key;
}

void SweepCommands::sweep(const QString& key)
{
    if (!isReady())
        return;
    const Snapshot& snapshot = m_document.snapshot();
    const Sweep sweep{proposedRange(*findParameter(toUtf8(key)), snapshot.config())};
    SweepDialog dialog(snapshot, sweep, m_attention.attention().group,
                       !m_document.isReadOnly() && !m_document.isScratch(), &m_window);
    connect(&dialog, &SweepDialog::proposed, &m_document, &Document::edit);
    connect(&dialog, &SweepDialog::pictureAsked, this, [&] { exportPicture(dialog); });
    connect(&dialog, &SweepDialog::numbersAsked, this, [&] { exportNumbers(dialog); });
    dialog.exec();
}

void SweepCommands::animate(const QString& key)
{
    if (!isReady())
        return;
    const Snapshot& snapshot = m_document.snapshot();
    const Animation animation{proposedRange(*findParameter(toUtf8(key)), snapshot.config())};
    AnimateDialog dialog(snapshot, animation, proposedPath(key), m_motion, &m_window);
    connect(&dialog, &AnimateDialog::exported, this, [this](const QString& path) {
        settings::setFolder(QFileInfo(path).absolutePath());
        m_window.noticeBar().say(tr("The animation is in %1.").arg(path));
    });
    dialog.exec();
}

void SweepCommands::exportPicture(const SweepDialog& dialog)
{
    const QString key = fromUtf8(dialog.sweep().range.key);
    ExportDialog pictures(dialog.familySnapshot(), proposedPath(key), writeFile, &m_window);
    pictures.setFinish(
        familyFinish(dialog.sweep(), dialog.family(), drawnFamily(dialog.family(), dialog.familySnapshot())));
    pictures.setTitleText(familyTitle(dialog.sweep(), dialog.family()));
    connect(&pictures, &ExportDialog::exported, this, [this](const QStringList& paths) {
        settings::setFolder(QFileInfo(paths.constFirst()).absolutePath());
        m_window.noticeBar().say(tr("The family is in %1.").arg(paths.join(QStringLiteral(", "))));
    });
    pictures.exec();
}

void SweepCommands::exportNumbers(SweepDialog& dialog)
{
    const QString csv = QStringLiteral("csv");
    const QString path = askSavePath(dialog, tr("Export the numbers"),
                                     proposedPath(fromUtf8(dialog.sweep().range.key)) + QStringLiteral(".csv"),
                                     tr("Files (*.csv);;All files (*)"), csv);
    if (path.isEmpty())
        return;
    std::vector<FamilyMember> members;
    const Snapshot& family = dialog.familySnapshot();
    for (std::size_t i = 0; i < family.schedules.size(); ++i)
        if (family.schedules[i])
            members.push_back({family.value.schedules[i].name, family.schedules[i].get()});
    std::int64_t longest = 1;
    for (const FamilyMember& member : members)
        longest = std::max(longest, member.schedule->totalSteps());
    const std::int64_t every = (longest + mostRows - 1) / mostRows;
    QSaveFile file(path);
    const Sink sink = [&file](std::string_view text) {
        const auto size = static_cast<qint64>(text.size());
        return file.write(text.data(), size) == size;
    };
    if (!file.open(QIODevice::WriteOnly) || !writeFamilyCsv(members, every, sink) || !file.commit())
        return dialog.say(tr("%1 could not be written: %2. The file on disk is as it was; choose another place.")
                              .arg(path, file.errorString()));
    settings::setFolder(QFileInfo(path).absolutePath());
    dialog.say(every == 1 ? tr("The numbers are in %1.").arg(path)
                          : tr("The numbers of every %1th step are in %2.").arg(every).arg(path));
}

}  // namespace onecycle::ui
