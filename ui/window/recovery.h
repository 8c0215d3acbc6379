// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/leftover.h"

#include <QObject>

#include <vector>

namespace onecycle::ui {

class Program;
class Session;

/// Offers the unsaved work of programs that are no more, in one window at a time, until the user has decided.
class Recovery : public QObject {
    Q_OBJECT

public:
    explicit Recovery(Program& program);

    /// Looks what there is, and offers it in \p session.
    void start(Session& session);
    /// \p session closes: the offer moves to \p next (nullptr: to the next start of the program).
    void leave(const Session& session, Session* next);

private:
    void offerIn(Session& session);
    void refresh();
    void restore(int index);
    void openFile(int index);
    void discard(int index);
    void restoreAll();
    void discardAll();
    void postpone();
    [[nodiscard]] Session& placeFor(const AutosaveRecord& record);

    Program& m_program;
    Session* m_session = nullptr;
    std::vector<Leftover> m_leftovers;
};

}  // namespace onecycle::ui
