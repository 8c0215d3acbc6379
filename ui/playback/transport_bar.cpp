// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playback/transport_bar.h"

#include "core/playback/play_speed.h"
#include "ui/controls/choice_box.h"
#include "ui/controls/field_frame.h"
#include "ui/playback/run_slider.h"
#include "ui/playback/transport_button.h"
#include "ui/text/number_text.h"

#include <QHBoxLayout>

#include <algorithm>

namespace onecycle::ui {
namespace {

using Sign = TransportButton::Sign;

constexpr int roomBeside = 4 * fieldPadding;  // a text in the choice of speeds: edges and arrow

}  // namespace

TransportBar::TransportBar(QWidget* parent)
    : QWidget(parent),
      m_restart(add("restart", tr("Restart"), tr("Goes back to the first batch (Home)."))),
      m_back(add("back", tr("Back"), tr("Takes the last stage back (Left; a whole batch with Shift)."))),
      m_play(add("play", tr("Play"), {})),
      m_step(add("step", tr("Step"), tr("Does the next stage of the batch (Right)."))),
      m_batch(add("batch", tr("Whole batch"), tr("Goes on to the same stage of the next batch (Shift+Right)."))),
      m_last(add("last", tr("Last batch"),
                 tr("Goes to the last batch (End). From there the steps lead to the call that raises."))),
      m_place(new RunSlider(this)),
      m_speed(new ChoiceBox(this))
{
    m_restart->setSign(Sign::Restart);
    m_back->setSign(Sign::Back);
    m_step->setSign(Sign::Step);
    m_batch->setSign(Sign::Batch);
    m_last->setSign(Sign::Last);
    m_place->setObjectName(QStringLiteral("playback.place"));
    m_place->setAccessibleName(tr("Batch"));
    m_place->setToolTip(tr("Where the run stands. Drag it to another batch."));
    m_speed->setObjectName(QStringLiteral("playback.speed"));
    m_speed->setAccessibleName(tr("Speed"));
    fillSpeeds(1);
    m_speed->setCurrentIndex(static_cast<int>(std::ranges::find(playSpeeds, 1.0) - playSpeeds.begin()));
    auto* const row = new QHBoxLayout(this);
    constexpr int gap = 8;
    row->setContentsMargins({});
    row->setSpacing(gap / 4);
    for (TransportButton* const button : {m_restart, m_back, m_play, m_step, m_batch, m_last})
        row->addWidget(button);
    row->addSpacing(gap);
    row->addWidget(m_place, 1);
    row->addSpacing(gap);
    row->addWidget(m_speed);
    connect(m_restart, &QAbstractButton::clicked, this, &TransportBar::restartAsked);
    connect(m_back, &QAbstractButton::clicked, this, &TransportBar::backAsked);
    connect(m_play, &QAbstractButton::clicked, this, &TransportBar::playAsked);
    connect(m_step, &QAbstractButton::clicked, this, &TransportBar::stepAsked);
    connect(m_batch, &QAbstractButton::clicked, this, &TransportBar::batchAsked);
    connect(m_last, &QAbstractButton::clicked, this, &TransportBar::lastAsked);
    connect(m_place, &RunSlider::moved, this, &TransportBar::moved);
    connect(m_speed, &QComboBox::currentIndexChanged, this, [this] {
        describeSpeed();
        Q_EMIT speedChanged();
    });
    present(nullptr, false);
}

TransportButton* TransportBar::add(const char* name, const QString& text, const QString& toolTip)
{
    auto* const button = new TransportButton(Sign::Play, this);
    button->setObjectName(QLatin1String("playback.") + QLatin1String(name));
    button->setAccessibleName(text);
    button->setToolTip(toolTip);
    return button;
}

void TransportBar::present(const TrainingRun* run, bool playing)
{
    const bool back = run && run->position() != run->begin();
    const bool on = run && run->position() != run->end();
    m_restart->setEnabled(back);
    m_back->setEnabled(back);
    m_play->setEnabled(on);
    m_step->setEnabled(on);
    m_batch->setEnabled(on);
    m_last->setEnabled(on);
    m_place->setEnabled(run);
    m_speed->setEnabled(run);
    m_play->setSign(playing ? Sign::Pause : Sign::Play);
    m_play->setAccessibleName(playing ? tr("Pause") : tr("Play"));
    m_play->setToolTip(playing ? tr("Stops here (Space).") : tr("Lets the run go on (Space)."));
    if (!run)
        return;
    m_place->setSteps(run->begin().step, run->end().step);
    m_place->place(run->position().step);
    if (run->totalSteps() != m_totalSteps)
        fillSpeeds(run->totalSteps());
}

/// The texts alone change: the choice stays.
void TransportBar::fillSpeeds(std::int64_t totalSteps)
{
    m_totalSteps = totalSteps;
    int widest = 0;
    for (std::size_t i = 0; i < playSpeeds.size(); ++i) {
        const QString text = tr("%1× · %2 batches/s")
                                 .arg(readable(playSpeeds[i]),
                                      readable(batchesPerSecond(playSpeeds[i], totalSteps), 3));
        widest = std::max(widest, m_speed->fontMetrics().horizontalAdvance(text));
        const auto index = static_cast<int>(i);
        if (index < m_speed->count())
            m_speed->setItemText(index, text);
        else
            m_speed->addItem(text);
    }
    m_speed->setFixedWidth(widest + roomBeside);
    describeSpeed();
}

double TransportBar::speed() const
{
    return playSpeeds.at(static_cast<std::size_t>(std::max(0, m_speed->currentIndex())));
}

QString TransportBar::rateText() const
{
    const double rate = batchesPerSecond(speed(), m_totalSteps);
    return rate == 1 ? tr("one batch a second") : tr("%1 batches a second").arg(readable(rate, 3));
}

void TransportBar::describeSpeed()
{
    const QString now = tr("%1×: %2.").arg(readable(speed()), rateText());
    m_speed->setAccessibleDescription(now);
    m_speed->setToolTip(
        now + QLatin1Char('\n') +
        tr("1× is two batches a second; more in a long run, which it ends in 500 seconds at most, and 100× "
           "in five. The buttons for a step and a batch go as slowly as you like."));
}

}  // namespace onecycle::ui
