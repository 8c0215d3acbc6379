// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playback/playback_words.h"

#include "core/parameters/issue_text.h"
#include "core/playback/epoch_place.h"
#include "core/schedule/optimizers.h"
#include "ui/text/number_text.h"
#include "ui/text/translate.h"

#include <QCoreApplication>

#include <cmath>
#include <limits>

namespace onecycle::ui {
namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(onecycle::ui::PlaybackPanel)
};

QString countText(std::int64_t count)
{
    return readableCount(static_cast<double>(count));
}

/// Batches count from 0, which shows at both ends of the run.
QString placeText(std::int64_t step, std::int64_t totalSteps)
{
    const QString sentence = step == totalSteps - 1 ? Sentences::tr("Batch %1, the last of %2")
                             : step == 0            ? Sentences::tr("Batch %1, the first of %2")
                                                    : Sentences::tr("Batch %1 of %2");
    return sentence.arg(countText(step), countText(totalSteps));
}

QString whereText(const TrainingRun& run, const ScheduleConfig& config)
{
    const std::int64_t step = run.position().step;
    if (step >= run.totalSteps())
        return Sentences::tr("Batch %1, one more than the run has").arg(countText(step));
    const QString where = placeText(step, run.totalSteps());
    if (const auto place = epochPlace(config, step))
        return Sentences::tr("%1 (%2 of epoch %3)").arg(where, countText(place->batch), countText(place->epoch));
    return where;
}

/// "lr 0.009281", or with the momentum: "lr 0.009281, beta1 0.857".
QString valueText(const QString& rate, double momentum, const ScheduleConfig& config)
{
    if (std::isnan(momentum))
        return Sentences::tr("lr %1").arg(rate);
    const bool beta1 = momentumKind(config.optimizer) == MomentumKind::Betas;
    return beta1 ? Sentences::tr("lr %1, beta1 %2").arg(rate, readable(momentum))
                 : Sentences::tr("lr %1, momentum %2").arg(rate, readable(momentum));
}

QString schedulerSentence(const TrainingRun& run, const QString& where, const RatePair& rates)
{
    const std::int64_t next = run.position().step + 1;
    if (run.raised())
        return Sentences::tr("%1: %2").arg(where, raisedSentence(*run.raised()));
    if (next >= run.totalSteps())
        return Sentences::tr("%1, scheduler.step(): the groups now hold lr %2, which no batch of the run uses. A log "
                             "says %2; the batch used %3.")
            .arg(where, rates.logged, rates.used);
    return Sentences::tr("%1, scheduler.step(): the groups now hold lr %2, for batch %3. A log says %2; the batch "
                         "used %4.")
        .arg(where, rates.logged, countText(next), rates.used);
}

QString stageSentence(const TrainingRun& run, const ScheduleConfig& config, std::size_t group)
{
    const RatePair rates = ratesOf(run, group);
    const QString where = whereText(run, config);
    const QString values = valueText(rates.used, run.used(group).momentum, config);
    switch (run.position().stage) {
    case LoopStage::Forward:
        return Sentences::tr("%1, forward: computes the loss. The groups hold %2.").arg(where, values);
    case LoopStage::Backward:
        return Sentences::tr("%1, backward: computes the gradients. The groups hold %2.").arg(where, values);
    case LoopStage::OptimizerStep:
        if (!run.logged(group))
            return Sentences::tr("%1, optimizer.step(): uses %2. Its scheduler.step() will raise.").arg(where, values);
        return Sentences::tr("%1, optimizer.step(): uses %2. A log after scheduler.step() will say %3.")
            .arg(where, values, rates.logged);
    case LoopStage::SchedulerStep: break;
    }
    return schedulerSentence(run, where, rates);
}

}  // namespace

RatePair ratesOf(const TrainingRun& run, std::size_t group)
{
    constexpr int fewest = 4;
    constexpr int most = 12;
    const double used = run.used(group).lr;
    const auto logged = run.logged(group);
    if (!logged)
        return {readable(used, fewest), QStringLiteral("\u2014")};
    RatePair pair;
    for (int digits = fewest; digits <= most; ++digits) {
        pair = {readable(used, digits), readable(*logged, digits)};
        if (used == *logged || pair.used != pair.logged)
            break;
    }
    return pair;
}

QString statusSentence(const TrainingRun& run, const ScheduleConfig& config, std::size_t group)
{
    QString said = stageSentence(run, config, group);
    if (config.groupCount() == 1 || run.raised())
        return said;
    return Sentences::tr("%1 Group: %2.").arg(said, fromUtf8(config.groups.at(group)));
}

QString stageMessage(const TrainingRun& run, const ScheduleConfig& config, std::size_t group, bool momentum)
{
    const RatePair rates = ratesOf(run, group);
    const double nothing = std::numeric_limits<double>::quiet_NaN();
    const QString used = valueText(rates.used, momentum ? run.used(group).momentum : nothing, config);
    switch (run.position().stage) {
    case LoopStage::Forward:
    case LoopStage::Backward: return Sentences::tr("the groups hold %1").arg(used);
    case LoopStage::OptimizerStep: return Sentences::tr("batch %1 used %2").arg(countText(run.position().step), used);
    case LoopStage::SchedulerStep: break;
    }
    if (run.raised())
        return Sentences::tr("raises %1").arg(fromUtf8(pytorchSentence(*run.raised())).section(QLatin1Char(':'), 0, 0));
    return Sentences::tr("the groups now hold %1")
        .arg(valueText(rates.logged, momentum ? run.held(group).momentum : nothing, config));
}

QString loggedNote(const TrainingRun& run)
{
    const std::int64_t next = run.position().step + 1;
    if (!run.logged(0))
        return run.raised() ? Sentences::tr("it raises") : Sentences::tr("it will raise");
    return next < run.totalSteps() ? Sentences::tr("of batch %1").arg(countText(next)) : Sentences::tr("of no batch");
}

QString widestNote(const TrainingRun& run)
{
    const QString last = Sentences::tr("of batch %1").arg(countText(run.totalSteps()));
    const QString none = Sentences::tr("of no batch");
    return last.size() > none.size() ? last : none;
}

QString otherVersions(const TrainingRun& run)
{
    if (!run.raised())
        return {};
    const std::string older = pytorchSentence(*run.raised(), TorchVersion::V1_13);
    return older == pytorchSentence(*run.raised()) ? QString()
                                                   : Sentences::tr("Torch 1.13 raises %1").arg(fromUtf8(older));
}

}  // namespace onecycle::ui
