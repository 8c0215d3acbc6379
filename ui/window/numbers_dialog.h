// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/snapshot.h"
#include "core/export/exporter.h"
#include "core/export/step_choice.h"

#include <QDialog>

#include <vector>

class QAbstractButton;
class QButtonGroup;
class QLabel;

namespace onecycle::ui {

class ChoiceBox;
class NumberBox;

/// Chooses which steps of the run leave as a table: every one, every n-th, or those of the epochs; CSV or JSON.
class NumbersDialog : public QDialog {
    Q_OBJECT

public:
    explicit NumbersDialog(const Snapshot& snapshot, QWidget* parent = nullptr);

    [[nodiscard]] const Exporter& exporter() const;
    /// Between one row and the next; none while the choice makes no sense.
    [[nodiscard]] std::optional<std::int64_t> interval() const;
    /// About how long the table will be.
    [[nodiscard]] double bytes() const;

private:
    void layOut();
    QAbstractButton* addChoice(int id, const QString& text, const char* key, const QString& help);
    void refresh();
    [[nodiscard]] double rows() const;

    Snapshot m_snapshot;
    std::vector<const Exporter*> m_tables;
    ChoiceBox* m_format;
    QButtonGroup* m_steps;
    NumberBox* m_every;
    QLabel* m_size;
    QAbstractButton* m_export = nullptr;
};

}  // namespace onecycle::ui
