// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/code/code_text.h"

#include <QWidget>

class QLayout;

namespace onecycle::ui {

class SwitchButton;

/// The switches of the code: those that change something for the chosen target.
class CodeSwitches : public QWidget {
    Q_OBJECT

public:
    explicit CodeSwitches(QWidget* parent = nullptr);

    void present(const Snapshot& snapshot, const CodeText& code);

Q_SIGNALS:
    void viewProposed(const onecycle::ViewState& view);
    /// The comment at the head is to be folded or not.
    void headFolded(bool folded);

private:
    SwitchButton* add(const char* name, const QString& text, const QString& toolTip);
    void follow(SwitchButton* button, bool ViewState::*member, bool inverted = false);

    SwitchButton* m_allArguments;
    SwitchButton* m_loaderLength;
    SwitchButton* m_itsCurve;
    SwitchButton* m_head;
    ViewState m_view;
};

}  // namespace onecycle::ui
