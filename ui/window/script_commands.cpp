// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/script_commands.h"

#include "core/formats/answers.h"
#include "core/formats/read.h"
#include "core/formats/script.h"
#include "ui/code/code_panel.h"
#include "ui/document/document.h"
#include "ui/document/document_file.h"
#include "ui/reading/diff_dialog.h"
#include "ui/window/main_window.h"
#include "ui/window/notice_bar.h"
#include "ui/window/save_path.h"
#include "ui/window/settings.h"

#include <QFile>
#include <QFileInfo>

namespace onecycle::ui {
namespace {

std::optional<std::string> contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll().toStdString();
}

/// What the user has answered before about the same code.
std::vector<Assignment> knownAnswers(const ReadDocument& read, const ScheduleEntry& entry)
{
    std::vector<Assignment> answers;
    for (const Question& question : read.questions)
        for (const Expression& expression : entry.expressions)
            if (expression.key == question.key && expression.text == question.text &&
                !std::holds_alternative<std::monostate>(expression.value))
                answers.push_back({question.key, expression.value, {}});
    return answers;
}

/// The optimiser and the names of the groups, unless the script now has others.
void keepWhatNoCallSays(ScheduleConfig& read, const Snapshot& snapshot)
{
    const ScheduleConfig& before = snapshot.script->config;
    if (read.optimizer == before.optimizer)
        read.optimizer = snapshot.config().optimizer;
    if (read.groups == before.groups)
        read.groups = snapshot.config().groups;
}

}  // namespace

ScriptCommands::ScriptCommands(MainWindow& window, Document& document)
    : QObject(&window), m_window(window), m_document(document)
{
    m_watch.setObjectName(QStringLiteral("scriptWatch"));
    connect(&window.codePanel(), &CodePanel::scriptSaveAsked, this, &ScriptCommands::save);
    connect(&document, &Document::stateChanged, this, [this] { m_watch.setPath(m_document.scriptPath()); });
    connect(&m_watch, &FileWatch::stirred, this, &ScriptCommands::lookAtFile);
}

std::string ScriptCommands::patched() const
{
    const Snapshot& snapshot = m_document.snapshot();
    return patchedScript(*snapshot.script, snapshot.value.activeEntry());
}

/// True if the document says what the script says.
bool ScriptCommands::isUnchanged() const
{
    return patched() == m_document.snapshot().script->text;
}

void ScriptCommands::save()
{
    if (!m_document.snapshot().script || !m_document.snapshot().buildable)
        return;
    const std::string after = patched();
    const QString path = m_document.scriptPath();
    if (path.isEmpty())
        return saveAs(after);
    const std::string before = m_document.snapshot().script->text;
    if (contentOf(path) != before)
        return refuse(path);
    if (after == before)
        return m_window.noticeBar().say(tr("%1 says this already.").arg(path));
    DiffDialog dialog(path, before, after, &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (contentOf(path) != before)  // while the dialog was open
        return refuse(path);
    write(path, after);
}

void ScriptCommands::refuse(const QString& path)
{
    m_window.noticeBar().offer(
        tr("%1 is no longer what was read: it was changed or removed. Nothing was written.").arg(path),
        tr("Save elsewhere…"), [this] { saveAs(patched()); });
}

void ScriptCommands::saveAs(const std::string& text)
{
    const QString known = m_document.scriptPath();
    const QFileInfo file(known.isEmpty() ? settings::folder() + QStringLiteral("/train.py") : known);
    const QString proposal = file.path() + QLatin1Char('/') + file.completeBaseName() + QStringLiteral("_onecycle.py");
    const QString path = askSavePath(m_window, tr("Save the script"), proposal, tr("Python (*.py);;All files (*)"),
                                     QStringLiteral("py"));
    if (!path.isEmpty())
        write(path, text);
}

void ScriptCommands::write(const QString& path, const std::string& text)
{
    if (const auto failure = writeFile(path, QByteArray::fromStdString(text)))
        return m_window.noticeBar().say(*failure);
    settings::setFolder(QFileInfo(path).absolutePath());
    if (const auto read = readDocument(text, {m_document.scriptCall(), {}}))
        m_document.setScript(*read, QFileInfo(path).absoluteFilePath());
    m_window.noticeBar().say(tr("The schedule is in %1.").arg(path));
}

void ScriptCommands::lookAtFile()
{
    const QString path = m_document.scriptPath();
    const auto text = path.isEmpty() || !m_document.snapshot().script ? std::nullopt : contentOf(path);
    if (!text || *text == m_document.snapshot().script->text)
        return;
    if (isUnchanged())
        return readAgain(*text);
    m_window.noticeBar().offer(
        tr("%1 was changed by another program. The schedule here has changes that are not in it.").arg(path),
        tr("Read it again"), [this, path] {
            if (const auto now = contentOf(path))
                readAgain(*now);
        });
}

void ScriptCommands::readAgain(const std::string& text)
{
    const QString path = m_document.scriptPath();
    const auto read = readDocument(text, {m_document.scriptCall(), {}});
    if (!read || !read->script)
        return m_window.noticeBar().say(
            tr("%1 was changed by another program and has no call of OneCycleLR that can be read any more.").arg(path));
    ReadDocument known = answered(*read, knownAnswers(*read, m_document.snapshot().value.activeEntry()));
    keepWhatNoCallSays(std::get<ScheduleConfig>(known.value.activeEntry().source), m_document.snapshot());
    m_document.adopt(known, tr("read %1 again").arg(QFileInfo(path).fileName()), path);
    m_window.noticeBar().say(tr("%1 was changed by another program and was read again.").arg(path));
}

}  // namespace onecycle::ui
