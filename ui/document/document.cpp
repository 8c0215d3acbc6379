// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/document.h"

#include "core/document/ratio_lock.h"
#include "core/formats/json_document.h"
#include "ui/document/document_file.h"
#include "ui/document/edit_command.h"

#include <QFileInfo>

namespace onecycle::ui {

Document::Document(QObject* parent) : QObject(parent), m_snapshot(makeSnapshot(startingDocument(), {}))
{
    m_undoGroup.addStack(&m_undoStack);
    m_undoGroup.addStack(&m_scratchStack);
    m_undoGroup.setActiveStack(&m_undoStack);
    connect(&m_undoStack, &QUndoStack::cleanChanged, this, &Document::stateChanged);
}

Document::~Document()
{
    m_undoStack.disconnect(this);  // a stack that goes says that it is clean
}

void Document::edit(const Edit& edit)
{
    if (edit.gesture == 0 || edit.gesture != m_gesture)
        m_gestureBase = m_snapshot.config();
    const Edit whole = m_snapshot.view.lockRatios ? withLockedRatios(edit, m_gestureBase) : edit;
    const Edit free = m_snapshot.rules ? allowed(whole, *m_snapshot.rules) : whole;
    commit(applied(m_snapshot.value, free), QString::fromStdString(edit.text), edit.gesture);
}

bool Document::adopt(const ReadDocument& document, const QString& text, const QString& script)
{
    if (m_readOnly)
        return false;
    endScratch();  // what is brought from elsewhere is for the document, not for a lesson
    DocumentValue after = m_snapshot.value;
    if (addTables(after, document.value) && !document.isDocument && !isFresh()) {
        commit(after, text, 0);
        return true;
    }
    ScheduleEntry& entry = after.activeEntry();
    entry.source = document.value.config();
    entry.expressions = document.value.activeEntry().expressions;
    commit(after, text, 0);
    if (document.script)
        setScript(document, script);
    return true;
}

void Document::removeTables(const QString& text)
{
    DocumentValue after = m_snapshot.value;
    onecycle::removeTables(after);
    commit(after, text, 0);
}

void Document::setScript(const ReadDocument& document, const QString& path)
{
    endScratch();
    const bool known = m_snapshot.script && m_scriptPath == path;
    m_script = document.script;
    m_scriptEntry = m_snapshot.value.activeEntry().id;
    m_scriptCall = document.call;
    m_scriptPath = path;
    attachScript();
    if (m_snapshot.script && !known)
        m_snapshot.view.codeTarget = "script";
    Q_EMIT changed(m_snapshot, Cause::Jump);
    Q_EMIT stateChanged();
}

void Document::attachScript()
{
    const bool isOfActive = m_script && !isScratch() && m_scriptEntry == m_snapshot.value.activeEntry().id;
    m_snapshot.script = isOfActive ? m_script : nullptr;
    m_snapshot.scriptName = isOfActive ? QFileInfo(m_scriptPath).fileName().toStdString() : std::string();
}

void Document::commit(const DocumentValue& after, const QString& text, Gesture gesture)
{
    if (isReadOnly() || after == m_snapshot.value)
        return;
    if (!isScratch())
        m_touched = m_touched || gesture == 0 || (m_gesture != 0 && m_gesture != gesture);
    m_gesture = gesture;
    // The schedule that the script was read from is gone, and a new one takes its id: it is not the script's.
    if (m_script && !isScratch() && !m_snapshot.value.find(m_scriptEntry) && after.find(m_scriptEntry))
        m_script.reset();
    const auto put = [this](const DocumentValue& value, Cause cause) { replace(value, cause); };
    undoStack()->push(new EditCommand(m_snapshot.value, after, text, gesture, put));
    if (gesture == 0)
        Q_EMIT settled();
}

void Document::endGesture(bool keep)
{
    const int top = undoStack()->index() - 1;
    const Gesture gesture = std::exchange(m_gesture, 0);
    if (!keep && gesture != 0 && top >= 0)
        takeBack(gesture, top);
    if (!isScratch())
        m_touched = m_touched || (keep && m_undoStack.count() > 0);
    Q_EMIT settled();
}

void Document::takeBack(Gesture gesture, int top)
{
    QUndoStack& stack = *undoStack();
    auto* const command = const_cast<QUndoCommand*>(stack.command(top));
    if (static_cast<EditCommand*>(command)->gesture() != gesture)
        return;
    stack.undo();
    command->setObsolete(true);
    stack.redo();  // the stack drops an obsolete command instead of doing it again
}

void Document::setView(const ViewState& view)
{
    if (view == m_snapshot.view)
        return;
    m_snapshot.view = view;
    Q_EMIT changed(m_snapshot, Cause::Jump);
}

void Document::clear()
{
    restart(startingDocument(), {}, {}, false);
}

void Document::load(const ReadDocument& document, const QString& file, std::string_view text)
{
    m_fileHash = hashOf(text);
    restart(document.value, document.view, document.isDocument ? file : QString(), document.newerVersion);
    if (document.script)
        setScript(document, file);
}

void Document::reload(const ReadDocument& document, std::string_view text, const QString& undoText)
{
    if (m_readOnly || document.newerVersion)
        return isScratch() ? restartAside(document, text) : load(document, m_path, text);
    m_fileHash = hashOf(text);
    m_script.reset();  // it was that of what the file said before
    if (isScratch())
        commitAside(document.value, undoText);
    else
        commit(document.value, undoText, 0);
    m_undoStack.setClean();
    Q_EMIT stateChanged();
}

void Document::markUnsaved()
{
    m_undoStack.resetClean();
}

std::optional<QString> Document::save(const QString& path)
{
    if (m_readOnly && QFileInfo(path) == QFileInfo(m_path))
        return tr("%1 was written by a newer version of the program and stays as it is. Save under another name.")
            .arg(path);
    const std::string text = writeJsonDocument(ownSnapshot().value, ownSnapshot().view);
    if (auto failure = writeFile(path, QByteArray::fromStdString(text)))
        return failure;
    m_path = path;
    m_fileHash = hashOf(text);
    m_readOnly = false;
    m_undoStack.setClean();
    Q_EMIT stateChanged();
    return std::nullopt;
}

void Document::replace(const DocumentValue& value, Cause cause)
{
    const std::size_t groups = m_snapshot.config().groupCount();
    const bool hadScript = m_snapshot.script != nullptr;
    m_snapshot = makeSnapshot(value, m_snapshot.view, &m_snapshot);
    attachScript();
    if (m_snapshot.config().groupCount() != groups)
        m_snapshot.view.hiddenGroups.clear();  // their numbers mean other groups now
    Q_EMIT changed(m_snapshot, cause);
    if (hadScript != (m_snapshot.script != nullptr))
        Q_EMIT stateChanged();
}

void Document::restart(const DocumentValue& value, const ViewState& view, const QString& path, bool readOnly)
{
    forgetScratch();
    m_gesture = 0;
    m_touched = value != startingDocument();
    m_path = path;
    m_script.reset();
    m_scriptPath.clear();
    m_readOnly = readOnly;
    m_snapshot = makeSnapshot(value, view);
    m_undoStack.clear();
    Q_EMIT changed(m_snapshot, Cause::Open);
    Q_EMIT stateChanged();
}

}  // namespace onecycle::ui
