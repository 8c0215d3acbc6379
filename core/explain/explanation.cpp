// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/explain/explanation.h"

#include "core/schedule/optimizers.h"

#include <utility>

namespace onecycle {

using namespace formula;

namespace {

/// The two ends of a ramp, as symbols or as numbers.
struct Ends {
    Formula from;
    Formula to;
};

/// What the ends of the ramps are called and where they come from, phase by phase.
struct Named {
    std::string name;
    NumberSource source;
};

Formula rampFormula(RampShape shape, const Ends& ends, const Formula& rate, const Formula& elapsed, const Formula& p)
{
    switch (shape) {
    case RampShape::Cosine:
        return sum({ends.to, product({fraction(sum({ends.from, minus(ends.to)}), number(2)),
                                      group(sum({number(1), function("cos", product({pi(), p}))}))})});
    case RampShape::Linear: return sum({ends.from, product({group(sum({ends.to, minus(ends.from)})), p})});
    case RampShape::Hold: return ends.from;
    case RampShape::Inverse: return fraction(ends.from, sum({number(1), product({rate, group(elapsed)})}));
    }
    return ends.from;
}

std::pair<Named, Named> rateEnds(const ScheduleConfig& config, std::size_t phase)
{
    const Named initial{"initial", initialRate()};
    const Named peak{"max", highestRate()};
    const Named final{"final", finalRate()};
    if (phase == 0)
        return {initial, peak};
    if (phase == 1)
        return {peak, config.threePhase ? initial : final};
    return {initial, final};
}

std::pair<Named, Named> momentumEnds(std::size_t phase)
{
    const Named ceiling{"max", ceilingOfMomentum()};
    const Named floor{"base", floorOfMomentum()};
    if (phase == 0)
        return {ceiling, floor};
    return phase == 1 ? std::pair(floor, ceiling) : std::pair(ceiling, ceiling);
}

NumberSource beginOf(std::size_t phase)
{
    return phase == 0 ? NumberSource{} : phaseBoundary(static_cast<double>(phase));
}

NumberSource endOf(const ScheduleConfig& config, std::size_t phase)
{
    const bool isLast = phase == (config.threePhase ? 2U : 1U);
    return isLast ? lastStep(config) : phaseBoundary(static_cast<double>(phase + 1));
}

/// Builds the formulas of one phase at one step.
class Explainer {
public:
    Explainer(const Schedule& schedule, const ScheduleConfig& config, std::int64_t step, std::size_t group)
        : m_index(schedule.phaseAt(static_cast<double>(step))),
          m_phase(schedule.phases(group)[m_index]),
          m_k(place(static_cast<double>(step), cursorStep())),
          m_begin(place(m_phase.begin, beginOf(m_index))),
          m_end(place(m_phase.end, endOf(config, m_index)))
    {}

    [[nodiscard]] const Phase& phase() const { return m_phase; }
    [[nodiscard]] std::size_t index() const { return m_index; }

    [[nodiscard]] Equation position() const
    {
        const Formula k = symbol("k", {}, cursorStep());
        const Formula begin = symbol("k", "begin", m_begin.source);
        const Formula end = symbol("k", "end", m_end.source);
        const Formula live = fraction(sum({m_k, minus(m_begin)}), sum({m_end, minus(m_begin)}));
        return {symbol("p"), fraction(sum({k, minus(begin)}), sum({end, minus(begin)})), live, number(evaluated(live))};
    }

    /// \p dressed makes a symbol of a subscript: `lr_max`, `β_1,max`.
    template <class Dressed>
    [[nodiscard]] Equation equation(const Ramp& ramp, const std::pair<Named, Named>& ends, Quantity quantity,
                                    const Dressed& dressed) const
    {
        const Ends symbols{dressed(ends.first.name, ends.first.source), dressed(ends.second.name, ends.second.source)};
        const Ends numbers{number(ramp.from, ends.first.source), number(ramp.to, ends.second.source)};
        const Formula elapsed = sum({symbol("k", {}, cursorStep()), minus(symbol("k", "begin", m_begin.source))});
        Equation equation;
        NumberSource of;
        of.quantity = quantity;
        equation.left = dressed("k", of);
        equation.symbolic = rampFormula(ramp.shape, symbols, symbol("r"), elapsed, symbol("p"));
        equation.substituted = rampFormula(ramp.shape, numbers, number(ramp.rate), sum({m_k, minus(m_begin)}),
                                           number(evaluated(position().substituted)));
        equation.result = number(rampValue(m_phase, ramp, m_k.value), of);
        return equation;
    }

private:
    std::size_t m_index;
    const Phase& m_phase;
    Formula m_k;
    Formula m_begin;
    Formula m_end;
};

bool usesPosition(const Ramp& ramp)
{
    return ramp.shape == RampShape::Cosine || ramp.shape == RampShape::Linear;
}

}  // namespace

Explanation explain(const Schedule& schedule, const ScheduleConfig& config, std::int64_t step, std::size_t group)
{
    const Explainer explainer(schedule, config, step, group);
    const Phase& phase = explainer.phase();
    const bool betas = momentumKind(config.optimizer) == MomentumKind::Betas;
    Explanation result;
    result.step = step;
    result.phase = explainer.index();
    result.kind = phase.kind;
    if (usesPosition(phase.lr) || (schedule.cyclesMomentum() && usesPosition(phase.momentum)))
        result.position = explainer.position();
    result.lr = explainer.equation(
        phase.lr, rateEnds(config, explainer.index()), Quantity::LearningRate,
        [](std::string name, NumberSource of) { return symbol("lr", std::move(name), std::move(of)); });
    if (schedule.cyclesMomentum())
        result.momentum = explainer.equation(phase.momentum, momentumEnds(explainer.index()), Quantity::Momentum,
                                             [betas](const std::string& name, NumberSource of) {
                                                 return betas ? symbol("β", "1, " + name, std::move(of))
                                                              : symbol("m", name, std::move(of));
                                             });
    return result;
}

std::string equationText(const Equation& equation)
{
    std::string text = formulaText(equation.left) + " = " + formulaText(equation.symbolic);
    if (equation.substituted.kind != Formula::Kind::Number)
        text += (isWrittenExactly(equation.substituted) ? " = " : " ≈ ") + formulaText(equation.substituted);
    return text + (isWrittenExactly(equation.result) ? " = " : " ≈ ") + formulaText(equation.result);
}

}  // namespace onecycle
