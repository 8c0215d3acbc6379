// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/parameters/length_fixes.h"

#include "core/schedule/boundaries.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace onecycle {
namespace {

constexpr double shortestWarmUp = 2;  // pct_start * total_steps of a peak on step 1

class Candidates {
public:
    explicit Candidates(const ScheduleConfig& config) : m_config(config) {}

    [[nodiscard]] std::vector<Fix> take() { return std::move(m_fixes); }

    void wholeTotalSteps() { wholeCount("total_steps", *m_config.totalSteps); }
    void wholeEpochs() { wholeCount("epochs", *m_config.epochs); }
    void wholeStepsPerEpoch() { wholeCount("steps_per_epoch", *m_config.stepsPerEpoch); }

    void peakOnStep()
    {
        const double steps = m_config.pctStart * length();
        auto down = warmUp(std::floor(steps), -1);
        auto up = warmUp(std::ceil(steps), 1);
        if (down && up && *up - m_config.pctStart < m_config.pctStart - *down)
            std::swap(down, up);
        setPctStart(down);
        setPctStart(up);
    }

    void peakOnStepOrOtherLength()
    {
        peakOnStep();
        if (m_config.totalSteps)
            neighbours("total_steps", *m_config.totalSteps);
        else if (*m_config.stepsPerEpoch < *m_config.epochs)
            neighbours("epochs", *m_config.epochs);
        else
            neighbours("steps_per_epoch", *m_config.stepsPerEpoch);
    }

    void usualPeak()
    {
        const double usual = ScheduleConfig().pctStart;
        setPctStart(warmUp(std::round(usual * length()), -1));
        set("pct_start", usual);
    }

    void room()
    {
        setPctStart(warmUp(std::floor(length() / 2), -1));
        set("three_phase", false);
    }

    void earlierResume()
    {
        set("last_epoch", length() - 2);
        freshStart();
    }

    void wholeLastEpoch()
    {
        const double whole = std::floor(m_config.lastEpoch);
        if (isWhole(whole))
            set("last_epoch", whole);
        freshStart();
    }

    void freshStart() { set("last_epoch", -1.0); }

    void oneLength()
    {
        set("total_steps", {});
        m_fixes.push_back({{{"epochs", {}, {}}, {"steps_per_epoch", {}, {}}}});
    }

private:
    [[nodiscard]] double length() const { return *stepCount(m_config); }

    void set(const char* key, Value value) { m_fixes.push_back({{{key, std::move(value), {}}}}); }

    void neighbours(const char* key, double count)
    {
        set(key, count + 1);
        set(key, count - 1);
    }

    void setPctStart(std::optional<double> pctStart)
    {
        if (pctStart)
            set("pct_start", *pctStart);
    }

    /// A pct_start that puts the peak on a whole step, step 1 at the earliest: a warm-up of \p steps or, where no
    /// fraction gives exactly that in floating point, of the nearest number in \p direction.
    [[nodiscard]] std::optional<double> warmUp(double steps, double direction) const
    {
        constexpr int tries = 16;
        for (int i = 0; i < tries; ++i, steps += direction)
            if (const auto pctStart = pctStartFor(std::max(steps, shortestWarmUp), length()))
                return pctStart;
        return std::nullopt;
    }

    void wholeCount(const char* key, double count)
    {
        const double magnitude = std::abs(count);
        if (std::isfinite(magnitude) && magnitude > 0) {
            set(key, std::round(magnitude));
            set(key, std::floor(magnitude));
            set(key, std::ceil(magnitude));
        }
        if (m_config.totalSteps && m_config.epochs && m_config.stepsPerEpoch)
            set("total_steps", {});
    }

    const ScheduleConfig& m_config;
    std::vector<Fix> m_fixes;
};

struct Row {
    std::string_view code;
    void (Candidates::*add)();
};

constexpr std::array table{
    Row{"epochs-ignored", &Candidates::oneLength},
    Row{"epochs-invalid", &Candidates::wholeEpochs},
    Row{"last_epoch-invalid", &Candidates::wholeLastEpoch},
    Row{"last_epoch-negative", &Candidates::freshStart},
    Row{"last_epoch-past-end", &Candidates::earlierResume},
    Row{"never-decays", &Candidates::usualPeak},
    Row{"pct_start-nan", &Candidates::usualPeak},
    Row{"peak-between-steps", &Candidates::peakOnStep},
    Row{"peak-missing", &Candidates::peakOnStep},
    Row{"step-past-end", &Candidates::earlierResume},
    Row{"steps_per_epoch-invalid", &Candidates::wholeStepsPerEpoch},
    Row{"third-phase-missing", &Candidates::room},
    Row{"total_steps-invalid", &Candidates::wholeTotalSteps},
    Row{"warm-up-empty", &Candidates::peakOnStepOrOtherLength},
    Row{"warm-up-missing", &Candidates::peakOnStep},
    Row{"warm-up-one-step", &Candidates::peakOnStep},
    Row{"zero-length-step", &Candidates::earlierResume},
};

}  // namespace

std::vector<Fix> lengthFixes(const ScheduleConfig& config, const Issue& issue)
{
    const auto* const row = std::ranges::find(table, issue.code, &Row::code);
    if (row == table.end())
        return {};
    Candidates candidates(config);
    (candidates.*row->add)();
    return candidates.take();
}

}  // namespace onecycle
