// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace onecycle::ui {

class AttentionHub;
class Document;
class MainWindow;
class SweepDialog;

/// Shows the schedule with one parameter at several values, or moving, and lets that leave the window.
class SweepCommands : public QObject {
    Q_OBJECT

public:
    SweepCommands(MainWindow& window, Document& document, AttentionHub& attention);

    /// Whether an animation may play by itself.
    void setMotion(bool allowed) { m_motion = allowed; }

private:
    void sweep(const QString& key);
    void animate(const QString& key);
    void exportPicture(const SweepDialog& dialog);
    void exportNumbers(SweepDialog& dialog);
    [[nodiscard]] QString askedKey() const;
    [[nodiscard]] bool isReady();
    [[nodiscard]] QString proposedPath(const QString& key) const;

    MainWindow& m_window;
    Document& m_document;
    AttentionHub& m_attention;
    bool m_motion = false;
};

}  // namespace onecycle::ui
