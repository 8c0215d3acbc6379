// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/presentation_text.h"

#include "core/lessons/check.h"
#include "core/lessons/lesson_state.h"
#include "core/schedule/optimizers.h"
#include "core/schedule/phase_summary.h"
#include "ui/chart/spoken_picture.h"
#include "ui/lessons/lesson_text.h"
#include "ui/text/number_text.h"
#include "ui/text/translate.h"

#include <QCoreApplication>

#include <algorithm>

namespace onecycle::ui {
namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(onecycle::ui::Presentation)
};

QString bold(const QString& html)
{
    return QStringLiteral("<div style=\"font-weight:600\">%1</div>").arg(html);
}

QString filled(const std::string& text, const DocumentValue& document)
{
    return lessonHtml({filledText(text, document)});
}

QString questionHtml(const LessonRun& run)
{
    const LessonQuestion& question = *run.step().question;
    const DocumentValue document = questionDocument(*run.lesson, run.page);
    QString html = bold(filled(question.text, document));
    const bool shown = run.record().revealed;
    QString because;
    for (std::size_t i = 0; i < question.choices.size(); ++i) {
        const Choice& choice = question.choices[i];
        const QString line = QStringLiteral("%1  %2").arg(QChar(static_cast<char16_t>(u'A' + i)),
                                                          fromUtf8(filledText(choice.text, document)));
        const QString row = lessonHtml({line.toStdString()});
        html += shown && choice.right ? bold(row) : row;
        if (shown && choice.right)
            because = filled(choice.because, document);
    }
    if (shown && question.choices.empty()) {
        const Verdict verdict = checkNumber(question, 0, document);
        html += bold(lessonHtml({Sentences::tr("It is %1.").arg(fromUtf8(verdict.wanted)).toStdString()}));
        because = filled(verdict.because, document);
    }
    return html + because;
}

QString predictionHtml(const LessonRun& run, const Snapshot& snapshot)
{
    const Prediction& prediction = *run.step().prediction;
    QString html = bold(filled(prediction.text, snapshot.value));
    const auto& first = run.record().answer.config;  // the guess that counts, whatever the handles did since
    if (!snapshot.truth || !first)
        return html;
    const auto guess = Schedule::build(*first);
    if (!guess)
        return html;
    const PredictionError error = predictionError(*guess, *snapshot.truth, prediction.tolerance);
    html += lessonHtml({Sentences::tr("Largest error %1 % of the peak, at step %2; mean %3 %.")
                            .arg(readablePercent(error.largest), readableCount(error.step), readablePercent(error.mean))
                            .toStdString()});
    return html + filled(prediction.because, makeDocument(predictedConfig(*run.lesson, run.page)));
}

QString goalHtml(const LessonRun& run, const Snapshot& snapshot)
{
    const Goal& goal = *run.step().goal;
    const QString html = bold(filled(goal.text, snapshot.value));
    return isMet(goal, snapshot.value) ? html + filled(goal.because, snapshot.value) : html;
}

QString momentumWords(const Snapshot& snapshot)
{
    const bool betas = momentumKind(snapshot.scheduleConfig.optimizer) == MomentumKind::Betas;
    return betas ? Sentences::tr("beta1 from %1 to %2.") : Sentences::tr("Momentum from %1 to %2.");
}

}  // namespace

Presentation::Page presentedPage(const LessonRun& run, const Snapshot& snapshot)
{
    const LessonStep& step = run.step();
    const DocumentValue document = stepDocument(*run.lesson, run.page);
    Presentation::Page page;
    page.title = fromUtf8(step.title);
    page.place = QStringLiteral("%1  ·  ").arg(fromUtf8(run.lesson->title)) +
                 Sentences::tr("%1 of %2").arg(run.page + 1).arg(run.lesson->steps.size());
    for (const std::string& paragraph : step.text)
        page.html += filled(paragraph, document);
    if (step.goal)
        page.html += goalHtml(run, snapshot);
    if (step.prediction)
        page.html += predictionHtml(run, snapshot);
    if (step.question)
        page.html += questionHtml(run);
    return page;
}

Presentation::Page presentedSchedule(const Snapshot& snapshot, std::optional<std::size_t> phase, std::size_t group)
{
    Presentation::Page page;
    const QString name = fromUtf8(snapshot.value.activeEntry().name);
    page.title = name.isEmpty() || name == QLatin1String("Schedule") ? Sentences::tr("1cycle schedule") : name;
    const std::size_t shown = snapshot.schedule ? std::min(group, snapshot.schedule->groupCount() - 1) : 0;
    if (!snapshot.schedule || !phase) {
        page.html = lessonHtml({spokenPicture(snapshot, shown).toStdString()});
        return page;
    }
    const auto rows = summarizePhases(*snapshot.schedule, shown);
    const PhaseSummary& row = rows[*phase];
    page.title = row.kind ? translated(phaseName(*row.kind)) : page.title;
    page.html = lessonHtml(
        {Sentences::tr("Steps %1 to %2.").arg(row.first).arg(row.last).toStdString(),
         Sentences::tr("Learning rate from %1 to %2.").arg(readable(row.from.lr), readable(row.to.lr)).toStdString(),
         snapshot.schedule->cyclesMomentum()
             ? momentumWords(snapshot).arg(readable(row.from.momentum), readable(row.to.momentum)).toStdString()
             : std::string()});
    page.place = Sentences::tr("%1 of %2").arg(*phase + 1).arg(rows.size() - 1);
    return page;
}

}  // namespace onecycle::ui
