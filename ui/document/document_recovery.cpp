// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a document gives to be kept while it is not saved, and how it comes back from that.
#include "core/formats/json_document.h"
#include "core/formats/script.h"
#include "ui/document/document.h"

namespace onecycle::ui {

AutosaveRecord Document::record() const
{
    AutosaveRecord record;
    record.time = QDateTime::currentDateTime();
    record.document = writeJsonDocument(ownSnapshot().value, ownSnapshot().view);
    record.path = m_path;
    record.fileHash = m_fileHash;
    if (const auto& script = ownSnapshot().script) {
        record.script = script->text;
        record.scriptPath = m_scriptPath;
        record.scriptCall = m_scriptCall;
    }
    return record;
}

void Document::recover(const AutosaveRecord& record)
{
    const auto read = readJsonDocument(record.document);
    if (!read)
        return;
    m_fileHash = record.fileHash;
    restart(read->value, read->view, record.path, false);
    if (const auto script = readDocument(record.script, {record.scriptCall, {}}); script && script->script)
        setScript(*script, record.scriptPath);
    m_touched = true;
    m_undoStack.resetClean();
    Q_EMIT stateChanged();
}

}  // namespace onecycle::ui
