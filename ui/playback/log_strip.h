// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace onecycle::ui {

/// Two lines of a log, one below the other: the learning rate that the batch uses and the one that a log shows after
/// scheduler.step().
class LogStrip : public QWidget {
    Q_OBJECT

public:
    explicit LogStrip(QWidget* parent = nullptr);

    /// How the two numbers compare; not at all where nothing is logged.
    enum class Compared { Not, Equal, Differ };

    struct Lines {
        QString used;
        QString logged;
        QString note;                       ///< whose learning rate `logged` is
        Compared compared = Compared::Not;  ///< the two numbers
        bool usedDone = false;              ///< optimizer.step() has been
        bool loggedDone = false;            ///< scheduler.step() has been
        bool raised = false;
    };
    void present(const Lines& lines);
    /// Nothing runs: no number is there.
    void clear();

    /// The widest note that there will be.
    void setWidestNote(const QString& note);
    /// Both side by side, or one below the other.
    void setOneRow(bool on);
    /// The room that one below the other needs; it does not depend on the numbers.
    [[nodiscard]] int columnWidth() const;
    /// The height in one row, or in two.
    [[nodiscard]] int heightOf(bool oneRow) const;

private:
    void arrange();
    QLabel* add(const char* name, const char* role);

    QLabel* m_usedCaption;
    QLabel* m_used;
    QLabel* m_loggedCaption;
    QLabel* m_logged;
    QLabel* m_note;
    QLabel* m_sign;
    QGridLayout* m_grid;
    QString m_widestNote;
    bool m_oneRow = false;
};

}  // namespace onecycle::ui
