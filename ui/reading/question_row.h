// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/read.h"

#include <QWidget>

#include <optional>

namespace onecycle::ui {

class NumberBox;

/// Asks for the number that a piece of code stands for: the parameter, the code and its line, a field.
class QuestionRow : public QWidget {
    Q_OBJECT

public:
    explicit QuestionRow(const Question& question, QWidget* parent = nullptr);

    [[nodiscard]] const Question& question() const { return m_question; }
    /// What was typed; none while the field is empty or no number.
    [[nodiscard]] std::optional<double> answer() const;

Q_SIGNALS:
    void edited();

private:
    Question m_question;
    NumberBox* m_field;
};

}  // namespace onecycle::ui
