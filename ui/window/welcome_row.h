// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QToolButton;

namespace onecycle::ui {

/// What a new document says of itself, and the ways in: paste a call, choose a preset, open a file, start.
class WelcomeRow : public QFrame {
    Q_OBJECT

public:
    explicit WelcomeRow(QWidget* parent = nullptr);

Q_SIGNALS:
    void pasteRequested();
    void presetsRequested();
    void openRequested();
    void learnRequested();
    void startRequested();

private:
    QToolButton* addLink(const char* name, const QString& text, const QString& toolTip);
};

}  // namespace onecycle::ui
