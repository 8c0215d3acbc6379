// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/schedule_config.h"
#include "core/sweep/sweep_range.h"

#include <QWidget>

#include <map>
#include <vector>

class QGridLayout;
class QLabel;

namespace onecycle::ui {

class ChoiceBox;
class NumberBox;
class SegmentedControl;

/// The fields that say which parameter moves, and from where to where; dialogs add theirs below.
class RangePart : public QWidget {
    Q_OBJECT

public:
    /// \p name begins the names of the fields' objects.
    RangePart(const ScheduleConfig& config, const QString& name, QWidget* parent = nullptr);

    /// Shows \p range without reporting it.
    void display(const SweepRange& range);
    /// Marks the field that \p fault names, and none without one.
    void setFault(const std::optional<SweepFault>& fault);
    /// The sentence about a text that is no number; empty where all are.
    [[nodiscard]] QString complaint() const;

    NumberBox* addNumber(SweepField field, const QString& text, const char* key, const QString& help, bool whole);
    void addRow(const QString& text, QWidget* control, const char* key, const QString& help);
    void addWide(QWidget* control);

Q_SIGNALS:
    /// A person chose \p range.
    void edited(const onecycle::SweepRange& range);
    /// complaint() may be another one.
    void complained();

private:
    void addParameters();
    void addGroups();
    void addEnds();
    void chooseParameter(int index);
    void chooseGroup(int index);
    void propose(const SweepRange& range);
    void name(QWidget* control, const QString& text, const char* key, const QString& help) const;

    ScheduleConfig m_config;
    QString m_name;
    SweepRange m_range;
    QGridLayout* m_grid;
    ChoiceBox* m_parameter = nullptr;
    ChoiceBox* m_group = nullptr;  ///< null with one group
    NumberBox* m_from = nullptr;
    NumberBox* m_to = nullptr;
    SegmentedControl* m_spacing = nullptr;
    std::map<SweepField, NumberBox*> m_numbers;
    std::map<NumberBox*, QString> m_complaints;
    std::vector<QWidget*> m_endRows;  ///< what a parameter with words has no use for
};

}  // namespace onecycle::ui
