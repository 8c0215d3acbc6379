// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/lesson_rules.h"
#include "core/parameters/parameter.h"

#include <QWidget>

#include <optional>
#include <vector>

class QAbstractButton;
class QHBoxLayout;
class QVBoxLayout;

namespace onecycle::ui {

class FieldRow;
class GroupPanel;

/// What scrolls in the form: the parameter groups, and the rows of the table's parameters, section by section.
class FormPage : public QWidget {
    Q_OBJECT

public:
    explicit FormPage(QWidget* parent = nullptr);

    [[nodiscard]] const std::vector<FieldRow*>& rows() const { return m_rows; }
    [[nodiscard]] GroupPanel& groups() { return *m_groups; }
    /// The link that adds the second parameter group, shown while there is one.
    [[nodiscard]] QAbstractButton& addLink() { return *m_addLink; }

    /// Shows only the fields that \p rules leave open.
    void restrictTo(const std::optional<LessonRules>& rules);
    [[nodiscard]] bool hasFields() const;

    /// Sets everything close together, for a low window.
    void setDensity(bool dense);
    /// Leaves room for a scroll bar of \p width in the margin: the fields keep their width when it comes and goes.
    void makeRoomForBar(int width);

private:
    void addSection(Section section);
    QHBoxLayout* addHeading(Section section);
    QAbstractButton* makeAddLink();
    void fitMargins();

    QVBoxLayout* m_column;
    GroupPanel* m_groups;
    QAbstractButton* m_addLink = nullptr;
    std::vector<QHBoxLayout*> m_headings;
    std::vector<FieldRow*> m_rows;
    std::optional<bool> m_dense;
    int m_barWidth = 0;
};

}  // namespace onecycle::ui
