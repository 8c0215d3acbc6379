// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/program.h"

#include "ui/document/document_file.h"
#include "ui/window/actions.h"
#include "ui/window/notice_bar.h"
#include "ui/window/recovery.h"
#include "ui/window/session.h"

#include <QApplication>
#include <QFileInfo>
#include <QScreen>

#include <algorithm>

namespace onecycle::ui {
namespace {

/// \p place, moved so that it does not leave \p screen, as far as it fits.
QRect within(QRect place, const QScreen& screen)
{
    const QRect room = screen.availableGeometry();
    place.moveRight(std::min(place.right(), room.right()));
    place.moveBottom(std::min(place.bottom(), room.bottom()));
    place.moveLeft(std::max(place.left(), room.left()));
    place.moveTop(std::max(place.top(), room.top()));
    return place;
}

}  // namespace

Program::Program() : m_look(std::make_shared<Look>()), m_recovery(new Recovery(*this)) {}

Program::~Program()
{
    qDeleteAll(m_sessions);
}

void Program::start(const QStringList& files)
{
    std::vector<OpenWindow> wanted;
    for (const QString& file : files)
        wanted.push_back({file, {}});
    if (files.isEmpty() && settings::reopens())
        wanted = settings::openWindows();
    openWindow();
    for (const OpenWindow& window : wanted)
        openAtStart(window);
    if (!m_sessions.isEmpty())
        m_recovery->start(*m_sessions.constFirst());
}

void Program::openAtStart(const OpenWindow& wanted)
{
    if (sessionOf(wanted.path))
        return;
    Session* const free = freeSession();
    Session& session = free ? *free : openWindow(wanted.geometry);
    if (free && !wanted.geometry.isEmpty())
        session.window().restoreGeometry(wanted.geometry);
    session.files().openPath(wanted.path);
}

Session& Program::openWindow(const QByteArray& geometry)
{
    Session* const beside = activeSession();
    if (beside)
        beside->remember();  // what the user has arranged there holds here, too
    auto* const session = new Session(m_look);
    m_sessions.append(session);
    const Actions& a = session->window().actions();
    connect(a.newWindow, &QAction::triggered, this, [this] { openWindow(); });
    connect(a.quit, &QAction::triggered, this, &Program::quit);
    connect(session, &Session::closed, this, [this, session] { forget(*session); });
    connect(&session->document(), &Document::stateChanged, this, &Program::remember);
    session->files().setRouter([this, session](const QString& path) { return opensElsewhere(path, *session); });
    session->start();
    place(*session, beside, geometry);
    return *session;
}

void Program::place(Session& session, Session* beside, const QByteArray& geometry)
{
    constexpr int shift = 32;
    MainWindow& window = session.window();
    if (!geometry.isEmpty())
        window.restoreGeometry(geometry);
    else if (beside && !beside->window().isMaximized() && !beside->window().isFullScreen())
        window.setGeometry(within(beside->window().geometry().translated(shift, shift), *beside->window().screen()));
}

Session* Program::sessionOf(const QString& path) const
{
    const QString file = QFileInfo(path).canonicalFilePath();
    const auto found = std::ranges::find_if(m_sessions, [&](Session* session) {
        const QString open = session->document().path();
        return !path.isEmpty() && (open == path || (!file.isEmpty() && QFileInfo(open).canonicalFilePath() == file));
    });
    return found == m_sessions.end() ? nullptr : *found;
}

Session* Program::freeSession() const
{
    const auto found = std::ranges::find_if(m_sessions, [](Session* session) {
        return session->document().isFresh() && !session->document().isScratch() &&
               session->window().noticeBar().text().isEmpty();
    });
    return found == m_sessions.end() ? nullptr : *found;
}

Session* Program::activeSession() const
{
    const auto found = std::ranges::find_if(m_sessions,
                                            [](Session* session) { return session->window().isActiveWindow(); });
    if (found != m_sessions.end())
        return *found;
    return m_sessions.isEmpty() ? nullptr : m_sessions.constLast();
}

void Program::present(Session& session)
{
    session.window().show();
    session.window().raise();
    session.window().activateWindow();
}

void Program::open(const QString& path, Session& from)
{
    if (!opensElsewhere(path, from))
        from.files().openPath(path);
}

bool Program::opensElsewhere(const QString& path, Session& from)
{
    if (Session* const known = sessionOf(path)) {
        present(*known);
        if (known == &from)
            from.window().noticeBar().say(tr("%1 is open in this window.").arg(path));
        return true;
    }
    // What cannot be read is said where it was asked for.
    const bool isFree = from.document().isFresh() && !from.document().isScratch();  // no lesson is thrown away
    if (isFree || !readFile(path))
        return false;
    Session& other = openWindow();
    if (!other.files().openPath(path))
        other.close();
    return true;
}

Session* Program::unsavedBut(const QList<Session*>& asked) const
{
    const auto found = std::ranges::find_if(m_sessions, [&asked](Session* session) {
        return session->document().isModified() && !asked.contains(session);
    });
    return found == m_sessions.end() ? nullptr : *found;
}

bool Program::quit()
{
    QList<Session*> asked;
    // While a question stands, a document that was saved may become one that is not: its file goes away.
    while (Session* const session = unsavedBut(asked)) {
        asked.append(session);
        present(*session);
        if (!session->files().mayLeave())
            return false;
    }
    const QList<Session*> all = m_sessions;
    for (Session* const session : all)
        if (!session->teaching().mayLeave())
            return false;
    remember();
    m_leaving = true;
    for (Session* const session : all)
        session->close();
    m_leaving = false;
    return true;
}

void Program::forget(Session& session)
{
    const bool last = m_sessions.size() == 1;
    if (last)
        remember();  // what was open last is what is opened again
    m_sessions.removeOne(&session);
    m_recovery->leave(session, m_sessions.isEmpty() ? nullptr : m_sessions.constFirst());
    if (!last)
        remember();
    session.deleteLater();
}

void Program::remember()
{
    if (m_leaving)
        return;
    std::vector<OpenWindow> windows;
    for (Session* const session : m_sessions)
        if (const QString& path = session->document().path(); !path.isEmpty())
            windows.push_back({path, session->window().saveGeometry()});
    settings::setOpenWindows(windows);
}

}  // namespace onecycle::ui
