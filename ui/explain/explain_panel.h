// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/snapshot.h"
#include "ui/document/view.h"

#include <cstdint>
#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace onecycle {
struct Equation;
struct NumberSource;
}  // namespace onecycle

namespace onecycle::ui {

class FormulaPart;

/// The formula of the phase at the cursor with its live numbers, its caption, and how its numbers come about.
class ExplainPanel : public View {
    Q_OBJECT

public:
    explicit ExplainPanel(QWidget* parent = nullptr);
    ~ExplainPanel() override;

    using View::show;
    void show(const Snapshot& snapshot, Cause cause) override;
    void attend(const Attention& attention) override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// The words for the picture are wanted in the clipboard.
    void alternativeTextAsked();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makePage();
    FormulaPart* addPart(QVBoxLayout& column, FormulaPart* part);
    void addDerivation(QVBoxLayout& column);
    void addWords(QVBoxLayout& column);
    void refresh();
    void present(FormulaPart& part, const Equation& equation);
    void showDerivation(bool open);
    void point(const NumberSource& source, bool on);
    [[nodiscard]] std::size_t group() const;
    [[nodiscard]] std::int64_t explainedStep() const;
    [[nodiscard]] QString whichStep() const;

    QLabel* m_caption = nullptr;
    QLabel* m_which = nullptr;
    FormulaPart* m_lr = nullptr;
    FormulaPart* m_momentum = nullptr;
    FormulaPart* m_position = nullptr;
    QPushButton* m_disclosure = nullptr;
    QWidget* m_derivation = nullptr;
    std::vector<FormulaPart*> m_steps;
    QLabel* m_words = nullptr;
    std::vector<FormulaPart*> m_parts;  ///< all of them
    Snapshot m_snapshot;
    Attention m_attention;
    std::size_t m_phase = 0;  ///< that is explained
    bool m_stale = true;
};

}  // namespace onecycle::ui
