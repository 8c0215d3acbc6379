// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/view.h"

class QScrollArea;

namespace onecycle::ui {

class FormPage;
class RowPointer;

/// The form on the left: one row for every parameter of the table, section by section, for the selected parameter
/// group.
class ParameterForm : public View {
    Q_OBJECT

public:
    explicit ParameterForm(QWidget* parent = nullptr);
    ~ParameterForm() override;
    ParameterForm(const ParameterForm&) = delete;
    ParameterForm& operator=(const ParameterForm&) = delete;

    using View::show;
    void show(const Snapshot& snapshot, Cause cause) override;
    void attend(const Attention& attention) override;

    [[nodiscard]] QSize sizeHint() const override;
    /// True if there is a field that may be changed: a lesson can hide them all.
    [[nodiscard]] bool hasFields() const;

Q_SIGNALS:
    /// A person wants to see the parameter \p key at several values, or moving.
    void sweepAsked(const QString& key);
    void animateAsked(const QString& key);
    /// A person wants to know what the parameter \p key is.
    void helpAsked(const QString& key);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void present(Cause cause);
    void selectGroup(int group);
    void lockRatios(bool on);
    void proposeParameter();
    void fitMargins();
    [[nodiscard]] std::size_t group() const;

    QScrollArea* m_scroll;
    FormPage* m_page;
    RowPointer* m_pointer;
    ScheduleConfig m_config;  // as last shown, for when another group is selected
    std::vector<Issue> m_issues;
    ViewState m_look;
    std::optional<LessonRules> m_rules;
    Attention m_attention;
    std::string m_pointed;  // the key that this view pointed at last
};

}  // namespace onecycle::ui
