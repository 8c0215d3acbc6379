// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QTimer;

namespace onecycle::ui {

/// A button that says for a moment that something has been copied.
class CopyButton : public QPushButton {
    Q_OBJECT

public:
    explicit CopyButton(QWidget* parent = nullptr);

    /// Puts \p text on the clipboard and says so.
    void copy(const QString& text);
    /// What was copied is no longer what is shown.
    void forget();

private:
    QTimer* m_moment;
};

}  // namespace onecycle::ui
