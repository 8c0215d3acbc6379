// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/explanation.h"
#include "ui/explain/formula_view.h"

#include <QWidget>

class QLabel;

namespace onecycle::ui {

/// A formula under its heading, with a sentence about it, and one about what was typed where that cannot be.
class FormulaPart : public QWidget {
    Q_OBJECT

public:
    enum class Rank { Section, Step };

    /// \p name: the object name of the formula.
    FormulaPart(const QString& name, Rank rank, QWidget* parent);

    void setTitle(const QString& title);
    void setWhy(const QString& why);
    [[nodiscard]] FormulaView& formula() { return *m_formula; }

private:
    QLabel* m_title;
    FormulaView* m_formula;
    QLabel* m_complaint;
    QLabel* m_why;
};

/// \p text in \p label, which takes no room without one.
void say(QLabel& label, const QString& text);

}  // namespace onecycle::ui
