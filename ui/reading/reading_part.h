// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/read.h"

#include <QWidget>

#include <optional>
#include <string>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace onecycle::ui {

class ChoiceBox;
class QuestionRow;

/// What a text says: which of several calls is meant, the numbers that code stands for, and in words what was
/// understood or what stands in the way.
class ReadingPart : public QWidget {
    Q_OBJECT

public:
    explicit ReadingPart(QWidget* parent = nullptr);

    /// Reads \p text; answers to questions that it has still are kept.
    void read(std::string text);
    /// Says \p sentence; there is nothing to read.
    void clear(const QString& sentence);
    /// What the text says, with the answers put in; none while it cannot be read.
    [[nodiscard]] const std::optional<ReadDocument>& document() const { return m_document; }

Q_SIGNALS:
    void changed();

private:
    void readCall(std::size_t call);
    void readAnswers();
    void showCalls();
    void askQuestions(const std::vector<Question>& questions);
    void addRow(const Question& question);
    void speak();
    [[nodiscard]] QuestionRow* rowOf(const Question& question) const;

    std::string m_text;
    std::size_t m_call = 0;  ///< which of its calls
    std::optional<ReadDocument> m_document;
    QLabel* m_callTitle;
    ChoiceBox* m_calls;
    QLabel* m_questionTitle;
    QVBoxLayout* m_questions;
    std::vector<QuestionRow*> m_rows;
    QLabel* m_answer;
};

/// True if \p document has something to choose or to ask.
[[nodiscard]] bool hasChoices(const ReadDocument& document);

}  // namespace onecycle::ui
