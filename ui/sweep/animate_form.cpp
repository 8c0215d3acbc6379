// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sweep/animate_form.h"

#include "ui/controls/choice_box.h"
#include "ui/controls/number_box.h"
#include "ui/controls/segmented_control.h"
#include "ui/controls/switch_button.h"
#include "ui/export/picture_styles.h"
#include "ui/sweep/range_part.h"

#include <QLabel>
#include <QVBoxLayout>

#include <array>

namespace onecycle::ui {
namespace {

struct FrameSize {
    int width;
    int height;
};

/// What web pages and slides take; a GIF grows with every pixel.
constexpr std::array sizes{FrameSize{640, 360}, FrameSize{960, 540}, FrameSize{1280, 720}, FrameSize{1600, 900}};
constexpr int usualSize = 1;

}  // namespace

AnimateForm::AnimateForm(const ScheduleConfig& config, const Animation& animation, QWidget* parent)
    : QWidget(parent),
      m_animation(animation),
      m_settings(picture_styles::last()),
      m_range(new RangePart(config, QStringLiteral("animate"), this)),
      m_remark(new QLabel(this))
{
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    addTime();
    addFiles();
    m_remark->setObjectName(QStringLiteral("animate.remark"));
    m_remark->setWordWrap(true);
    column->addWidget(m_range);
    column->addWidget(m_remark);
    column->addStretch();
    connect(m_range, &RangePart::edited, this, &AnimateForm::take);
    connect(m_range, &RangePart::complained, this, &AnimateForm::changed);
    m_range->display(animation.range);
}

void AnimateForm::addTime()
{
    m_seconds = m_range->addNumber(SweepField::Seconds, tr("Seconds"), "seconds", tr("How long one way takes."), false);
    m_rate = m_range->addNumber(SweepField::Rate, tr("Frames a second"), "rate",
                                tr("More of them move more smoothly, and make a larger file."), true);
    m_seconds->setNumber(m_animation.seconds);
    m_rate->setNumber(m_animation.framesPerSecond);
    connect(m_seconds, &NumberBox::numberEdited, this, [this](std::optional<double> number) {
        m_animation.seconds = number.value_or(0);
        Q_EMIT changed();
    });
    connect(m_rate, &NumberBox::numberEdited, this, [this](std::optional<double> number) {
        m_animation.framesPerSecond = number.value_or(0);
        Q_EMIT changed();
    });
    m_easing = new SegmentedControl(this);
    SegmentButton* const even = m_easing->addSegment(tr("Even"));
    SegmentButton* const soft = m_easing->addSegment(tr("Soft"));
    m_range->addRow(tr("Motion"), m_easing, "easing", tr("Evenly, or slowly at both ends, as half a cosine."));
    even->setObjectName(QStringLiteral("animate.even"));
    even->setToolTip(tr("The value moves evenly."));
    soft->setObjectName(QStringLiteral("animate.soft"));
    soft->setToolTip(tr("The value moves slowly at both ends, as half a cosine."));
    m_easing->setCurrent(m_animation.easing == Easing::Cosine ? 1 : 0);
    connect(m_easing, &SegmentedControl::chosen, this, [this](int index) {
        m_animation.easing = index == 1 ? Easing::Cosine : Easing::None;
        Q_EMIT changed();
    });
    m_back = new SwitchButton(this);
    m_back->setChecked(m_animation.thereAndBack);
    m_range->addRow(tr("There and back"), m_back, "back", tr("Returns to the first value, so that a loop is even."));
    connect(m_back, &QAbstractButton::toggled, this, [this](bool on) {
        m_animation.thereAndBack = on;
        Q_EMIT changed();
    });
}

void AnimateForm::addFiles()
{
    m_size = new ChoiceBox(this);
    for (const FrameSize& size : sizes)
        m_size->addItem(tr("%1 × %2 px").arg(size.width).arg(size.height));
    const auto chooseSize = [this](int index) {
        const FrameSize& size = sizes[static_cast<std::size_t>(index)];
        m_settings.size = {static_cast<double>(size.width), static_cast<double>(size.height), LengthUnit::Pixels};
        m_settings.dpi = PictureSettings{}.dpi;
    };
    connect(m_size, &QComboBox::activated, this, chooseSize);
    m_range->addRow(tr("Size of the files"), m_size, "size", tr("How large the frames of the files are."));
    m_size->setCurrentIndex(usualSize);
    chooseSize(usualSize);
    m_theme = new SegmentedControl(this);
    SegmentButton* const light = m_theme->addSegment(tr("Light"));
    SegmentButton* const dark = m_theme->addSegment(tr("Dark"));
    m_range->addRow(tr("Theme of the files"), m_theme, "theme", tr("Whether the files have a light or a dark ground."));
    light->setObjectName(QStringLiteral("animate.light"));
    light->setToolTip(tr("Files with a light ground."));
    dark->setObjectName(QStringLiteral("animate.dark"));
    dark->setToolTip(tr("Files with a dark ground."));
    m_theme->setCurrent(m_settings.dark ? 1 : 0);
    connect(m_theme, &SegmentedControl::chosen, this, [this](int index) { m_settings.dark = index == 1; });
}

void AnimateForm::take(const SweepRange& range)
{
    m_animation.range = range;
    m_range->display(range);
    Q_EMIT changed();
}

QString AnimateForm::complaint() const
{
    return m_range->complaint();
}

void AnimateForm::say(const std::optional<SweepFault>& fault, const QString& text)
{
    m_range->setFault(fault);
    m_remark->setText(text);
}

}  // namespace onecycle::ui
