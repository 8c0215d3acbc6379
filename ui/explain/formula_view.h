// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/edit.h"
#include "core/document/snapshot.h"
#include "core/explain/explanation.h"
#include "core/explain/number_edit.h"
#include "ui/explain/formula_box.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace onecycle {
struct Attention;
}

namespace onecycle::ui {

class NumberBox;
class NumberTag;

/// One equation, typeset, with its numbers within reach: they can be pointed at, dragged, nudged and typed.
class FormulaView : public QWidget {
    Q_OBJECT

public:
    /// \p name: the beginning of the object names of the numbers; \p title: what the equation is of.
    FormulaView(const QString& name, const QString& title, QWidget* parent);

    void present(const Equation& equation, const Snapshot& snapshot, std::size_t group);
    void attend(const Attention& attention);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] const FormulaBox& box() const { return m_box; }

Q_SIGNALS:
    void proposed(const onecycle::Edit& edit);
    void gestureEnded(bool keep);
    void stepAsked(double step);
    void pointed(const onecycle::NumberSource& source, bool on);
    /// What was typed cannot be taken: the sentence that says why, or an empty one.
    void complained(const QString& sentence);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void arrange();
    NumberTag& tagAt(std::size_t index);
    void type(NumberTag& tag);
    void placeField();
    void take();
    void closeField();
    void complain(const QString& sentence);

    QString m_name;
    Equation m_equation;
    ScheduleConfig m_config;
    std::optional<LessonRules> m_rules;
    bool m_buildable = false;
    std::size_t m_group = 0;
    FormulaBox m_box;
    mutable QSize m_measured;            ///< the last answer of heightForWidth()
    std::vector<NumberTag*> m_tags;      ///< one for each mark of the box; more are kept, hidden
    NumberBox* m_field = nullptr;        ///< made when it is first needed
    std::optional<HeldNumber> m_typing;  ///< the number that is typed, as it was when that began
    NumberTag* m_typed = nullptr;        ///< what shows it; null while the formula has it not
};

}  // namespace onecycle::ui
