// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweep/animation.h"
#include "ui/export/picture_settings.h"

#include <QWidget>

class QLabel;

namespace onecycle::ui {

class ChoiceBox;
class NumberBox;
class RangePart;
class SegmentedControl;
class SwitchButton;

/// What an animation is made of, and how large its files are; below, what is wrong with it.
class AnimateForm : public QWidget {
    Q_OBJECT

public:
    AnimateForm(const ScheduleConfig& config, const Animation& animation, QWidget* parent = nullptr);

    [[nodiscard]] const Animation& animation() const { return m_animation; }
    /// Of the files.
    [[nodiscard]] const PictureSettings& settings() const { return m_settings; }
    /// The sentence about a text that is no number; empty where all are.
    [[nodiscard]] QString complaint() const;
    /// Says what is wrong, in which field, or what else is to be said.
    void say(const std::optional<SweepFault>& fault, const QString& text);

Q_SIGNALS:
    /// animation() or complaint() are others.
    void changed();

private:
    void addTime();
    void addFiles();
    void take(const SweepRange& range);

    Animation m_animation;
    PictureSettings m_settings;
    RangePart* m_range;
    NumberBox* m_seconds = nullptr;
    NumberBox* m_rate = nullptr;
    SegmentedControl* m_easing = nullptr;
    SwitchButton* m_back = nullptr;
    ChoiceBox* m_size = nullptr;
    SegmentedControl* m_theme = nullptr;
    QLabel* m_remark;
};

}  // namespace onecycle::ui
