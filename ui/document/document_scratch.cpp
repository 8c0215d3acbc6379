// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A lesson's scratch, which lies before the document: what is shown is another value with another undo history, and
// everything that belongs to the file goes on with the document.
#include "ui/document/document.h"
#include "ui/document/document_file.h"
#include "ui/document/edit_command.h"

namespace onecycle::ui {

void Document::beginScratch(const DocumentValue& value, const ViewState& view)
{
    endGesture(true);
    if (!isScratch())
        m_aside = m_snapshot;
    m_scratchStack.clear();
    m_undoGroup.setActiveStack(&m_scratchStack);
    m_snapshot = makeSnapshot(value, view);
    Q_EMIT changed(m_snapshot, Cause::Open);
    Q_EMIT stateChanged();
}

void Document::changeScratch(const DocumentValue& value, const QString& text)
{
    if (!isScratch())
        return;
    endGesture(true);
    commit(value, text, 0);
}

void Document::endScratch()
{
    if (!isScratch())
        return;
    endGesture(true);
    Snapshot own = std::move(*m_aside);
    forgetScratch();
    m_snapshot = std::move(own);
    Q_EMIT changed(m_snapshot, Cause::Open);
    Q_EMIT stateChanged();
}

void Document::setLesson(std::optional<LessonRules> rules, std::shared_ptr<const Schedule> truth)
{
    if (!isScratch() || (m_snapshot.rules == rules && m_snapshot.truth == truth))
        return;
    m_snapshot.rules = std::move(rules);
    m_snapshot.truth = std::move(truth);
    Q_EMIT changed(m_snapshot, Cause::Jump);
}

void Document::commitAside(const DocumentValue& after, const QString& text)
{
    m_aside->script.reset();
    m_aside->scriptName.clear();
    if (after == m_aside->value)
        return;
    m_touched = true;
    const auto put = [this](const DocumentValue& value, Cause cause) {
        if (isScratch())
            replaceAside(value);
        else
            replace(value, cause);
    };
    m_undoStack.push(new EditCommand(m_aside->value, after, text, 0, put));
}

void Document::replaceAside(const DocumentValue& value)
{
    const std::size_t groups = m_aside->config().groupCount();
    m_aside = makeSnapshot(value, m_aside->view, &*m_aside);
    if (m_aside->config().groupCount() != groups)
        m_aside->view.hiddenGroups.clear();  // their numbers mean other groups now
}

/// What load() does for the document that is shown.
void Document::restartAside(const ReadDocument& document, std::string_view text)
{
    m_fileHash = hashOf(text);
    m_touched = true;
    m_readOnly = document.newerVersion;
    m_script.reset();
    m_scriptPath.clear();
    m_aside = makeSnapshot(document.value, document.view);
    m_undoStack.clear();
    Q_EMIT stateChanged();
}

void Document::forgetScratch()
{
    m_aside.reset();
    m_undoGroup.setActiveStack(&m_undoStack);
    m_scratchStack.clear();
}

}  // namespace onecycle::ui
