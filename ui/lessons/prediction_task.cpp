// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/prediction_task.h"

#include "core/lessons/check.h"
#include "core/lessons/lesson_state.h"
#include "ui/lessons/lesson_text.h"
#include "ui/text/number_text.h"
#include "ui/text/translate.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace onecycle::ui {

PredictionTask::PredictionTask(QWidget* parent) : LessonTask(parent), m_reveal(new QPushButton(this))
{
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    m_text = addLabel(*column, QStringLiteral("lesson.prediction"), "task");
    m_how = addLabel(*column, QStringLiteral("lesson.how"), "muted");
    m_how->setText(tr("Drag the handles on the curve until it is what you expect; Tab and the arrow keys move them, "
                      "too. Then compare."));
    m_reveal->setObjectName(QStringLiteral("lesson.reveal"));
    m_reveal->setText(tr("Show the true curve"));
    m_reveal->setToolTip(tr("Draws the true curve beside your guess and says how far it is. The first guess counts."));
    m_reveal->setAutoDefault(true);
    column->addWidget(m_reveal, 0, Qt::AlignLeading);
    m_verdict = addLabel(*column, QStringLiteral("lesson.verdict"), "open");
    m_now = addLabel(*column, QStringLiteral("lesson.now"), "muted");
    m_because = addLabel(*column, QStringLiteral("lesson.because"), "body");
    connect(m_reveal, &QPushButton::clicked, this, &LessonTask::revealAsked);
}

QString PredictionTask::sentenceOf(const PredictionError& error)
{
    if (!std::isfinite(error.largest))
        return tr("Your guess has no learning rate at step %1.").arg(readableCount(error.step));
    const QString numbers = tr("largest error %1 % of the peak, at step %2; mean %3 %.")
                                .arg(readablePercent(error.largest), readableCount(error.step),
                                     readablePercent(error.mean));
    return error.right ? tr("✓ Close enough: %1").arg(numbers) : tr("Your guess: %1").arg(numbers);
}

void PredictionTask::present(const LessonRun& run, const Snapshot& snapshot)
{
    const Prediction& prediction = *run.step().prediction;
    const PageRecord& record = run.record();
    const bool shown = snapshot.truth != nullptr;
    setLabel(*m_text, lessonHtml({filledText(prediction.text, snapshot.value)}));
    m_how->setVisible(!shown);
    m_reveal->setVisible(!shown);
    setLabel(*m_now, {});
    if (!shown || !record.answer.config) {
        setLabel(*m_verdict, {});
        return setLabel(*m_because, {});
    }
    const auto guess = Schedule::build(*record.answer.config);
    if (guess) {
        const PredictionError error = predictionError(*guess, *snapshot.truth, prediction.tolerance);
        setLabelRole(*m_verdict, error.right ? "reached" : "open");
        setLabel(*m_verdict, sentenceOf(error));
    }
    if (snapshot.schedule && snapshot.config() != *record.answer.config) {
        const PredictionError now = predictionError(*snapshot.schedule, *snapshot.truth, prediction.tolerance);
        if (std::isfinite(now.largest))
            setLabel(*m_now, tr("As it is now: largest error %1 %, mean %2 %. The first guess is the one that is kept.")
                                 .arg(readablePercent(now.largest), readablePercent(now.mean)));
    }
    const DocumentValue truth = makeDocument(predictedConfig(*run.lesson, run.page));
    setLabel(*m_because, lessonHtml({filledText(prediction.because, truth)}));
}

}  // namespace onecycle::ui
