// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/view.h"

class QLabel;

namespace onecycle::ui {

class CodeView;
class CopyButton;
class SwitchButton;

/// The Python that makes this schedule in PyTorch, live. Where the configuration cannot be built it says why instead.
class CodePanel : public View {
    Q_OBJECT

public:
    explicit CodePanel(QWidget* parent = nullptr);

    using View::show;
    void show(const Snapshot& snapshot, Cause cause) override;
    [[nodiscard]] QSize sizeHint() const override;

public Q_SLOTS:
    /// Puts the code on the clipboard, exactly as it is shown.
    void copy();

protected:
    void showEvent(QShowEvent* event) override;

private:
    SwitchButton* addSwitch(const char* name, const QString& text, const QString& toolTip);
    void layOut();
    void refresh();
    void setAllArguments(bool on);
    void setLoaderLength(bool on);
    void proposeView(const ViewState& view);

    CodeView* m_text;
    SwitchButton* m_allArguments;
    SwitchButton* m_loaderLength;
    CopyButton* m_copy;
    QLabel* m_note;
    Snapshot m_snapshot;
    bool m_stale = false;  // it was hidden when the document changed
};

}  // namespace onecycle::ui
