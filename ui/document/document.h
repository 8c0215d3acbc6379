// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/edit.h"
#include "core/document/snapshot.h"
#include "core/formats/read.h"
#include "ui/document/autosave_record.h"
#include "ui/document/view.h"

#include <QObject>
#include <QUndoGroup>
#include <QUndoStack>

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace onecycle::ui {

/// One open document: the only owner of its value, the undo stack and the file it belongs to.
/// Everything that changes the value goes through edit() or adopt(), and comes back to all views by changed().
class Document : public QObject {
    Q_OBJECT

public:
    explicit Document(QObject* parent = nullptr);
    ~Document() override;

    [[nodiscard]] const Snapshot& snapshot() const { return m_snapshot; }
    /// Of what is shown: the document, or the scratch that lies before it.
    [[nodiscard]] QUndoStack* undoStack() { return m_undoGroup.activeStack(); }
    [[nodiscard]] const QUndoGroup& undoGroup() const { return m_undoGroup; }
    [[nodiscard]] bool isModified() const { return !m_undoStack.isClean(); }
    /// The file it was opened from or saved to; empty for a new document.
    [[nodiscard]] const QString& path() const { return m_path; }
    /// hashOf() what that file said when it was last read or written.
    [[nodiscard]] const QByteArray& fileHash() const { return m_fileHash; }
    /// True for a file of a newer program: it can be looked at and saved elsewhere, not edited.
    [[nodiscard]] bool isReadOnly() const { return m_readOnly && !isScratch(); }
    /// The same of the document itself, also while a scratch that can be edited lies before it.
    [[nodiscard]] bool isOwnReadOnly() const { return m_readOnly; }
    /// True until the first edit of a new document; a gesture counts when it is over and kept.
    [[nodiscard]] bool isFresh() const { return m_path.isEmpty() && !m_touched; }

    /// THE gateway. Applies \p edit to the present value; nothing happens where that changes nothing.
    void edit(const Edit& edit);
    /// Makes what was read the active schedule, as one undo entry named \p text (a pasted call, or that of the file
    /// \p script); the curve of a table joins a schedule that is worked
    /// on, and leaves it as it is. False if the document is read-only, which it stays, with the scratch before it.
    bool adopt(const ReadDocument& document, const QString& text, const QString& script = {});
    /// Takes the imported curves out, as one undo entry named \p text.
    void removeTables(const QString& text);
    /// The script whose call the active schedule is, and its file (empty: it was pasted). It belongs to that schedule:
    /// while another one is active there is none.
    void setScript(const ReadDocument& document, const QString& path);
    [[nodiscard]] QString scriptPath() const { return m_snapshot.script ? m_scriptPath : QString(); }
    /// Which of the script's calls it is, as in ReadRequest.
    [[nodiscard]] std::size_t scriptCall() const { return m_scriptCall; }
    /// True while a hand moves something, or types.
    [[nodiscard]] bool isInGesture() const { return m_gesture != 0; }
    /// The gesture under way is over; with \p keep false its entry is taken back and forgotten.
    void endGesture(bool keep);
    void setView(const ViewState& view);

    /// Lays a scratch before the document, which is what is shown and edited until endScratch(): for lessons. Nothing
    /// that belongs to the file sees it: saving, autosave, modified or not are those of the document behind it. A
    /// scratch that lies there already is replaced, its undo history with it.
    void beginScratch(const DocumentValue& value, const ViewState& view = {});
    /// Makes \p value what the scratch shows, as one undo entry named \p text. Rules do not hold it back.
    void changeScratch(const DocumentValue& value, const QString& text);
    /// The document is shown again as it was, with its own undo history. Opening another file does this too.
    void endScratch();
    [[nodiscard]] bool isScratch() const { return m_aside.has_value(); }
    /// What edits the scratch takes, and what a prediction on it is compared with.
    void setLesson(std::optional<LessonRules> rules, std::shared_ptr<const Schedule> truth = {});
    /// The document, also while a scratch lies before it.
    [[nodiscard]] const Snapshot& ownSnapshot() const { return m_aside ? *m_aside : m_snapshot; }

    /// Starts anew with startingDocument().
    void clear();
    /// Becomes \p document, which was read from \p file and its \p text; saving goes back there if it is a document,
    /// and the call in a script can be.
    void load(const ReadDocument& document, const QString& file, std::string_view text = {});
    /// Becomes what its file says now, as one undo entry named \p undoText, or without one where it is or becomes
    /// read-only. A scratch stays before it.
    void reload(const ReadDocument& document, std::string_view text, const QString& undoText);
    /// Becomes what \p record keeps of a document that was not saved, and is not saved.
    void recover(const AutosaveRecord& record);
    /// The file is no longer what it was when it was saved: there is something to save.
    void markUnsaved();
    /// What is to be kept of it while it is not saved.
    [[nodiscard]] AutosaveRecord record() const;
    /// Writes to \p path and takes it as its own; never over the file of a newer program. Empty, or the sentence why
    /// not (the document stays as it was).
    [[nodiscard]] std::optional<QString> save(const QString& path);

Q_SIGNALS:
    void changed(const onecycle::Snapshot& snapshot, onecycle::ui::Cause cause);
    /// No gesture is under way any more.
    void settled();
    /// Path, modification or read-only state changed.
    void stateChanged();

private:
    void commit(const DocumentValue& after, const QString& text, Gesture gesture);
    void takeBack(Gesture gesture, int top);
    void replace(const DocumentValue& value, Cause cause);
    void restartAside(const ReadDocument& document, std::string_view text);
    void replaceAside(const DocumentValue& value);
    void commitAside(const DocumentValue& after, const QString& text);
    void restart(const DocumentValue& value, const ViewState& view, const QString& path, bool readOnly);

    void attachScript();
    void forgetScratch();

    Snapshot m_snapshot;              ///< what is shown
    std::optional<Snapshot> m_aside;  ///< of the document while a scratch is shown
    QUndoStack m_undoStack;
    QUndoStack m_scratchStack;
    QUndoGroup m_undoGroup;
    QString m_path;
    QByteArray m_fileHash;
    std::shared_ptr<const Script> m_script;
    std::string m_scriptEntry;  ///< id of the schedule that was read from it
    QString m_scriptPath;
    std::size_t m_scriptCall = 0;
    bool m_readOnly = false;
    bool m_touched = false;
    Gesture m_gesture = 0;
    ScheduleConfig m_gestureBase;  ///< before the gesture under way
};

}  // namespace onecycle::ui
