// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/look.h"
#include "ui/window/settings.h"

#include <QList>
#include <QObject>
#include <QStringList>

#include <memory>

namespace onecycle::ui {

class Recovery;
class Session;

/// The program with all its windows, each with a document of its own.
class Program : public QObject {
    Q_OBJECT

public:
    Program();
    ~Program() override;

    /// Opens a window for each of \p files; without any, what was open before if the user wants that, or one window
    /// with the starting document. Offers what was not saved when the program ended.
    void start(const QStringList& files = {});
    /// Opens another window where \p geometry says, or beside the present one.
    Session& openWindow(const QByteArray& geometry = {});
    /// Opens \p path, which was asked for in \p from: there if nothing is worked on there, else in another window. A
    /// file that is open already is shown.
    void open(const QString& path, Session& from);
    /// Brings the window of \p session to the front.
    static void present(Session& session);
    /// Closes every window, asking where there is unsaved work. False if the user has stopped it: all stay open then.
    bool quit();

    [[nodiscard]] const QList<Session*>& sessions() const { return m_sessions; }
    /// The window in which the file \p path is open, or nullptr.
    [[nodiscard]] Session* sessionOf(const QString& path) const;
    /// A window that nobody has done anything in, or nullptr.
    [[nodiscard]] Session* freeSession() const;

private:
    [[nodiscard]] bool opensElsewhere(const QString& path, Session& from);
    void openAtStart(const OpenWindow& wanted);
    void place(Session& session, Session* beside, const QByteArray& geometry);
    void forget(Session& session);
    void remember();
    [[nodiscard]] Session* activeSession() const;
    /// A window with unsaved work that is not among \p asked, or nullptr.
    [[nodiscard]] Session* unsavedBut(const QList<Session*>& asked) const;

    std::shared_ptr<Look> m_look;
    QList<Session*> m_sessions;
    Recovery* m_recovery;
    bool m_leaving = false;
};

}  // namespace onecycle::ui
