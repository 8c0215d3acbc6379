// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/view.h"

class QLabel;
class QPushButton;

namespace onecycle {
struct Exporter;
}

namespace onecycle::ui {

class ChoiceBox;
class CodeView;
class CopyButton;
class SwitchButton;

/// The text that makes this schedule elsewhere, live: PyTorch code, a configuration, a share string. Where the
/// configuration cannot be built it says why instead.
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

Q_SIGNALS:
    /// \p text is to be written to a file with \p suffix.
    void saveAsked(const QString& text, const QString& suffix);

protected:
    void showEvent(QShowEvent* event) override;

private:
    SwitchButton* addSwitch(const char* name, const QString& text, const QString& toolTip);
    void layOut();
    void refresh();
    void setAllArguments(bool on);
    void setLoaderLength(bool on);
    void chooseTarget(int index);
    void save();
    [[nodiscard]] const Exporter& exporter() const;
    void proposeView(const ViewState& view);

    ChoiceBox* m_target;
    CodeView* m_text;
    SwitchButton* m_allArguments;
    SwitchButton* m_loaderLength;
    CopyButton* m_copy;
    QPushButton* m_save;
    QLabel* m_note;
    Snapshot m_snapshot;
    bool m_stale = false;  // it was hidden when the document changed
};

}  // namespace onecycle::ui
