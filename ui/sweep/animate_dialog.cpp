// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sweep/animate_dialog.h"

#include "ui/sweep/animate_form.h"
#include "ui/sweep/family_picture.h"
#include "ui/sweep/picture_stage.h"
#include "ui/text/translate.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSlider>

namespace onecycle::ui {
namespace {

constexpr int formWidth = 300;
constexpr int margin = 16;
constexpr int frameTime = 15;  // milliseconds: no screen needs more

}  // namespace

AnimateDialog::AnimateDialog(const Snapshot& snapshot, const Animation& animation, const QString& path, bool motion,
                             QWidget* parent)
    : QDialog(parent),
      m_base(snapshot),
      m_path(path),
      m_motion(motion),
      m_form(new AnimateForm(snapshot.config(), animation, this)),
      m_stage(new PictureStage(QStringLiteral("animate.preview"), this)),
      m_play(new QPushButton(this)),
      m_frame(new QSlider(Qt::Horizontal, this)),
      m_words(new QLabel(this))
{
    setObjectName(QStringLiteral("animateDialog"));
    setWindowTitle(tr("Animate a parameter"));
    constexpr QSize wanted(1180, 760);
    constexpr double most = 0.92;  // of the screen
    resize(wanted.boundedTo(screen()->availableSize() * most));
    m_form->setFixedWidth(formWidth);
    auto* const row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_form);
    row->addWidget(makeStage(), 1);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(row, 1);
    column->addWidget(makeButtons());
    m_timer.setInterval(frameTime);
    connect(&m_timer, &QTimer::timeout, this, &AnimateDialog::tick);
    connect(m_form, &AnimateForm::changed, this, &AnimateDialog::refresh);
    connect(m_frame, &QSlider::valueChanged, this, &AnimateDialog::choose);
    refresh();
    m_play->setFocus(Qt::OtherFocusReason);
    play(motion);
}

QWidget* AnimateDialog::makeStage()
{
    auto* const stage = new QWidget(this);
    auto* const column = new QVBoxLayout(stage);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(4);
    column->addWidget(m_stage, 1);
    m_play->setObjectName(QStringLiteral("animate.play"));
    m_play->setText(m_motion ? tr("&Play") : tr("&Next frame"));
    m_play->setToolTip(m_motion ? tr("Plays the animation, or holds it.")
                                : tr("Goes on by one frame: nothing moves by itself where motion is reduced."));
    m_play->setCheckable(m_motion);
    m_play->setAutoDefault(false);
    if (m_motion)
        connect(m_play, &QPushButton::toggled, this, &AnimateDialog::play);
    else
        connect(m_play, &QPushButton::clicked, this,
                [this] { m_frame->setValue((m_frame->value() + 1) % (m_frame->maximum() + 1)); });
    m_frame->setObjectName(QStringLiteral("animate.frame"));
    m_frame->setAccessibleName(tr("Frame"));
    m_frame->setToolTip(tr("Goes to a frame of the animation."));
    connect(m_frame, &QSlider::sliderPressed, this, [this] { m_play->setChecked(false); });
    connect(m_frame, &QSlider::actionTriggered, this, [this] { m_play->setChecked(false); });
    m_words->setObjectName(QStringLiteral("animate.words"));
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setWordWrap(true);
    auto* const line = new QHBoxLayout;
    line->setContentsMargins(2 * margin, 0, 2 * margin, 0);
    line->addWidget(m_play);
    line->addWidget(m_frame, 1);
    column->addLayout(line);
    column->addWidget(m_words);
    return stage;
}

QWidget* AnimateDialog::makeButtons()
{
    auto* const bar = new QFrame(this);
    bar->setObjectName(QStringLiteral("exportBar"));
    auto* const line = new QHBoxLayout(bar);
    line->setContentsMargins(margin, 10, margin, 10);
    const auto add = [&](const QString& text, const char* key, const QString& help, auto slot) {
        auto* const button = new QPushButton(text, bar);
        button->setObjectName(QStringLiteral("animate.") + QLatin1String(key));
        button->setToolTip(help);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, slot);
        line->addWidget(button);
        return button;
    };
    line->addStretch();
    add(tr("Close"), "close", tr("Closes this dialog; the document stays as it is."), &QDialog::reject);
    m_exports = {
        add(tr("Export p&ictures…"), "exportPictures", tr("Writes every frame as a PNG with a number."),
            &AnimateDialog::exportPictures),
        add(tr("Export &GIF…"), "exportGif", tr("Writes an animated GIF that loops."), &AnimateDialog::exportGif)};
    m_exports.back()->setProperty("role", QStringLiteral("primary"));
    return bar;
}

/// Where there is no animation, the last one stays in sight, and nothing can be done with it.
void AnimateDialog::refresh()
{
    const QString complaint = m_form->complaint();
    auto frames = AnimationFrames::make(m_base, m_form->animation());
    const bool good = complaint.isEmpty() && frames;
    for (QPushButton* const button : m_exports)
        button->setEnabled(good);
    m_play->setEnabled(good);
    m_frame->setEnabled(good);
    if (!good) {
        m_play->setChecked(false);
        return m_form->say(frames ? std::nullopt : std::optional(frames.error()),
                           complaint.isEmpty() ? remarkSentence(frames.error().remark) : complaint);
    }
    m_frames = std::move(frames).value();
    m_form->say(std::nullopt, tr("%n frames", nullptr, static_cast<int>(m_frames->count())));
    m_frame->setRange(0, static_cast<int>(m_frames->count()) - 1);
    choose(m_frame->value());
    if (m_timer.isActive())
        play(true);
}

void AnimateDialog::choose(int frame)
{
    const auto index = static_cast<std::size_t>(frame);
    const Snapshot snapshot = m_frames->snapshot(index);
    PictureOptions options;
    options.title = m_frames->title(index);
    options.curves = m_frames->curves();
    m_stage->show(snapshot, options);
    const QString words = tr("%1: %2").arg(options.title, numbersInWords(snapshot, 0));
    m_words->setText(words);
    m_stage->setAccessibleDescription(words);
}

void AnimateDialog::play(bool on)
{
    if (m_motion)
        m_play->setText(on ? tr("&Pause") : tr("&Play"));
    if (!on || !m_motion)
        return m_timer.stop();
    m_play->setChecked(true);
    m_first = m_frame->value();
    m_clock.start();
    m_timer.start();
}

void AnimateDialog::tick()
{
    const double frames = static_cast<double>(m_clock.elapsed()) / 1000 * m_form->animation().framesPerSecond;
    m_frame->setValue((m_first + static_cast<int>(frames)) % (m_frame->maximum() + 1));
}

}  // namespace onecycle::ui
