// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/code/code_text.h"
#include "ui/document/view.h"

class QLabel;
class QPushButton;

namespace onecycle::ui {

class CodeSwitches;
class CodeView;
class CopyButton;
class TargetBadge;
class TargetChoice;

/// The text that makes this schedule elsewhere, live: code for a framework with how well it follows, a configuration, a
/// share string, the user's own script with its call changed. Where the configuration cannot be built it says why
/// instead.
class CodePanel : public View {
    Q_OBJECT

public:
    explicit CodePanel(QWidget* parent = nullptr);

    using View::show;
    void show(const Snapshot& snapshot, Cause cause) override;
    void attend(const Attention& attention) override;
    [[nodiscard]] QSize sizeHint() const override;

public Q_SLOTS:
    /// Puts the code on the clipboard, whole.
    void copy();

Q_SIGNALS:
    /// \p text is to be written to a file with \p suffix.
    void saveAsked(const QString& text, const QString& suffix);
    /// The script is to be written with its call changed.
    void scriptSaveAsked();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void layOut();
    void refresh();
    void save();
    void markExecuted();
    void takeFix(const Fix& fix);
    void proposeView(const ViewState& view);

    TargetChoice* m_target;
    TargetBadge* m_badge;
    CodeView* m_text;
    CodeSwitches* m_switches;
    CopyButton* m_copy;
    QPushButton* m_save;
    QLabel* m_note;
    Snapshot m_snapshot;
    std::optional<LoopStage> m_executed;  // what the playback does
    std::string m_shownTarget;
    bool m_stale = false;  // it was hidden when the document changed
};

}  // namespace onecycle::ui
