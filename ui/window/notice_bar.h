// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace onecycle::ui {

/// A strip with one sentence about something outside the document (a file that could not be read), until it is
/// dismissed or replaced. Never a dialog.
class NoticeBar : public QFrame {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent = nullptr);

    void say(const QString& sentence);
    void clear();
    [[nodiscard]] QString text() const;

private:
    QLabel* m_label;
};

}  // namespace onecycle::ui
