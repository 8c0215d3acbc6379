// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/view.h"

#include <optional>
#include <vector>

class QTimer;
class QToolButton;
class QVBoxLayout;

namespace onecycle::ui {

class IssueRow;
class WelcomeRow;

/// The strip under the tool bar: errors and warnings in words, with PyTorch's sentence and a button for each fix.
/// Without any it shows the ways into a new document, or is gone and leaves its place to the picture.
class IssueBar : public View {
    Q_OBJECT

public:
    explicit IssueBar(QWidget* parent = nullptr);

    using View::show;
    /// While a hand is moving, the strip appears only after a moment: the picture does not jump at every "0" of "0.3".
    /// And it grows by no more than one row then: it lies over the panels, where the hand may be.
    void show(const Snapshot& snapshot, Cause cause) override;
    void settle() override;
    /// The document is new: say so and offer the ways in, as long as there is no issue.
    void setWelcome(bool welcome);

Q_SIGNALS:
    void pasteRequested();
    void presetsRequested();
    void openRequested();
    void learnRequested();
    void startRequested();

private:
    void refresh();
    void presentRows();
    [[nodiscard]] std::size_t shownRows() const;
    void applyFix(const Fix& fix);
    void toggleRest();

    QVBoxLayout* m_column;
    std::vector<IssueRow*> m_rows;
    QToolButton* m_more;
    WelcomeRow* m_welcomeRow;
    QTimer* m_appear;
    std::vector<Issue> m_issues;        // errors and warnings of the last snapshot
    std::optional<std::size_t> m_most;  // rows while a hand is moving
    bool m_all = false;                 // more than the first few are shown
    bool m_welcome = false;
};

}  // namespace onecycle::ui
