// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/recovery.h"

#include "ui/window/main_window.h"
#include "ui/window/program.h"
#include "ui/window/recovery_bar.h"
#include "ui/window/session.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>

namespace onecycle::ui {
namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(onecycle::ui::Recovery)
};

QString shown(const QDateTime& time)
{
    const QLocale locale;
    const QString clock = locale.toString(time.time(), QStringLiteral("HH:mm:ss"));
    return time.date() == QDate::currentDate()
               ? Sentences::tr("today at %1").arg(clock)
               : Sentences::tr("%1 at %2").arg(locale.toString(time.date(), QLocale::ShortFormat), clock);
}

QString fileSentence(const Leftover& leftover)
{
    switch (leftover.file()) {
    case Leftover::File::Gone: return Sentences::tr(" The file is no longer there.");
    case Leftover::File::Changed:
        return leftover.fileTime() > leftover.record()->time
                   ? Sentences::tr(" The file is newer: it was written %1.").arg(shown(leftover.fileTime()))
                   : Sentences::tr(" The file was changed by another program before that.");
    default: return {};
    }
}

RecoveryOffer offerFor(const Leftover& leftover)
{
    if (!leftover.record())
        return {Sentences::tr("%1 cannot be read.").arg(QDir::toNativeSeparators(leftover.path())), false, false};
    const AutosaveRecord& record = *leftover.record();
    const QString name = record.path.isEmpty() ? Sentences::tr("A schedule without a file")
                                               : QDir::toNativeSeparators(record.path);
    return {Sentences::tr("%1, as it was %2.").arg(name, shown(record.time)) + fileSentence(leftover), true,
            leftover.file() == Leftover::File::Changed};
}

}  // namespace

Recovery::Recovery(Program& program) : QObject(&program), m_program(program) {}

void Recovery::start(Session& session)
{
    m_leftovers = Leftover::all();
    offerIn(session);
}

void Recovery::offerIn(Session& session)
{
    m_session = &session;
    RecoveryBar& bar = session.window().recoveryBar();
    // A row goes with the button that was pressed in it.
    connect(&bar, &RecoveryBar::restoreAsked, this, &Recovery::restore, Qt::QueuedConnection);
    connect(&bar, &RecoveryBar::openAsked, this, &Recovery::openFile, Qt::QueuedConnection);
    connect(&bar, &RecoveryBar::discardAsked, this, &Recovery::discard, Qt::QueuedConnection);
    connect(&bar, &RecoveryBar::restoreAllAsked, this, &Recovery::restoreAll);
    connect(&bar, &RecoveryBar::discardAllAsked, this, &Recovery::discardAll);
    connect(&bar, &RecoveryBar::laterAsked, this, &Recovery::postpone);
    refresh();
}

void Recovery::leave(const Session& session, Session* next)
{
    if (&session != m_session)
        return;
    m_session = nullptr;
    if (next)
        offerIn(*next);
}

void Recovery::refresh()
{
    if (!m_session)
        return;
    std::vector<RecoveryOffer> offers;
    for (const Leftover& leftover : m_leftovers)
        offers.push_back(offerFor(leftover));
    m_session->window().recoveryBar().offer(offers);
}

/// Where its file is shown as it is on the disk, or nothing is; else a new window.
Session& Recovery::placeFor(const AutosaveRecord& record)
{
    Session* const known = m_program.sessionOf(record.path);
    if (known && !known->document().isModified() && !known->document().isScratch())
        return *known;
    if (Session* const free = m_program.freeSession())
        return *free;
    return m_program.openWindow(record.window);
}

void Recovery::restore(int index)
{
    const auto at = static_cast<std::size_t>(index);
    if (at >= m_leftovers.size() || !m_leftovers[at].record())
        return;
    Session& session = placeFor(*m_leftovers[at].record());
    session.document().recover(*m_leftovers[at].record());
    if (session.autosave().keep())  // not before it is safe under its new owner
        m_leftovers[at].discard();
    m_leftovers.erase(m_leftovers.begin() + index);
    m_program.present(session);
    refresh();
}

void Recovery::openFile(int index)
{
    const auto at = static_cast<std::size_t>(index);
    if (at < m_leftovers.size() && m_leftovers[at].record() && m_session)
        m_program.open(m_leftovers[at].record()->path, *m_session);
}

void Recovery::discard(int index)
{
    const auto at = static_cast<std::size_t>(index);
    if (at >= m_leftovers.size())
        return;
    m_leftovers[at].discard();
    m_leftovers.erase(m_leftovers.begin() + index);
    refresh();
}

void Recovery::restoreAll()
{
    for (int i = static_cast<int>(m_leftovers.size()) - 1; i >= 0; --i)
        restore(i);
}

void Recovery::discardAll()
{
    QMessageBox question(
        QMessageBox::Question, tr("Unsaved work"),
        tr("Throw away %n works that were never saved?", nullptr, static_cast<int>(m_leftovers.size())),
        QMessageBox::Discard | QMessageBox::Cancel, m_session ? &m_session->window() : nullptr);
    question.setObjectName(QStringLiteral("discardQuestion"));
    question.setDefaultButton(QMessageBox::Cancel);
    if (question.exec() != QMessageBox::Discard)
        return;
    for (Leftover& leftover : m_leftovers)
        leftover.discard();
    postpone();
}

void Recovery::postpone()
{
    m_leftovers.clear();  // which lets them go: they are found again
    refresh();
}

}  // namespace onecycle::ui
