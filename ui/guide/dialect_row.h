// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guide/dialect_card.h"

#include <QFrame>

#include <optional>

class QBoxLayout;
class QLabel;

namespace onecycle::ui {

/// One framework of the card: a sample of its line, its name, how it spells the last number, its first and last
/// learning rates, and why. Pointing at it or focusing it asks for its curve.
class DialectRow : public QFrame {
    Q_OBJECT

public:
    DialectRow(std::optional<std::size_t> look, QWidget* parent);

    void present(const Dialect& dialect);
    void setLit(bool lit);
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The pointer or the keyboard is on it (true) or has left it.
    void pointed(bool on);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QLabel* addLabel(const char* role);
    void arrange();

    std::optional<std::size_t> m_look;
    QBoxLayout* m_first;
    QBoxLayout* m_second;
    QLabel* m_name;
    QLabel* m_rates;
    QLabel* m_term;
    QLabel* m_last;
    QLabel* m_why;
    bool m_lit = false;
};

}  // namespace onecycle::ui
