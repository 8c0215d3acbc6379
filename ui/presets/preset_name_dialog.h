// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presets/preset_edit.h"

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace onecycle::ui {

class SwitchButton;

/// Asks for the name and the sentence of a preset. It closes once the preset is kept: what stands in the way is said
/// here, and what was typed stays.
class PresetNameDialog : public QDialog {
    Q_OBJECT

public:
    /// Keeps the preset; the sentence why not, or nothing.
    using Keep = std::function<QString(const PresetWords&)>;
    enum class Length { Asked, NotAsked };

    PresetNameDialog(const QString& title, const PresetWords& words, Length length, Keep keep,
                     QWidget* parent = nullptr);

    [[nodiscard]] PresetWords words() const;

private:
    QLineEdit* addField(const QString& title, const char* name, const QString& text, const QString& help);
    void addLength(bool withLength);
    void tryToKeep();
    void refresh();

    Keep m_keep;
    QLineEdit* m_name;
    QLineEdit* m_sentence;
    SwitchButton* m_length = nullptr;
    QLabel* m_remark;
    QPushButton* m_ok;
};

}  // namespace onecycle::ui
