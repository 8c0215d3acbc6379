// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QToolButton;

namespace onecycle::ui {

/// A strip with one sentence about something outside the document (a file that could not be read), until it is
/// dismissed or replaced. Never a dialog.
class NoticeBar : public QFrame {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent = nullptr);

    void say(const QString& sentence);
    /// The same with a button \p label that does \p act and dismisses it.
    void offer(const QString& sentence, const QString& label, std::function<void()> act);
    void clear();
    [[nodiscard]] QString text() const;

private:
    QLabel* m_label;
    QToolButton* m_act;
    std::function<void()> m_action;
};

}  // namespace onecycle::ui
