// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/export/libtorch.h"

#include "core/export/header_comment.h"
#include "core/export/real_literal.h"
#include "core/targets/curve_end.h"
#include "core/targets/losses.h"

#include <array>
#include <cstdint>
#include <limits>

namespace onecycle {
namespace {

std::string real(double value)
{
    return realLiteral(value, cppWords);
}

std::string phaseLine(const Phase& phase, bool momentum)
{
    std::string text = "                {" + real(phase.end) + ", " + real(phase.lr.from) + ", " + real(phase.lr.to);
    if (momentum)
        text += ", " + real(phase.momentum.from) + ", " + real(phase.momentum.to);
    return text + "},\n";
}

std::string phaseTable(const Schedule& schedule)
{
    std::string text;
    for (std::size_t group = 0; group < schedule.groupCount(); ++group) {
        text += "            {\n";
        for (const Phase& phase : schedule.phases(group))
            text += phaseLine(phase, schedule.cyclesMomentum());
        text += "            },\n";
    }
    return text;
}

constexpr const char* includes = R"(#pragma once

#include <torch/torch.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>
#include <vector>

)";

constexpr const char* beginning =
    R"(/// Call step() after each optimizer.step(): the constructor has set the values of the first step. Compile it without
/// -ffast-math and, for the very bits of PyTorch, with -ffp-contract=off.
class OneCycleLR : public torch::optim::LRScheduler {
public:
    explicit OneCycleLR(torch::optim::Optimizer& optimizer) : LRScheduler(optimizer), optimizer_(optimizer) {
        step_count_ = firstStep;
        step();
    }

private:
)";

constexpr const char* cosine = R"(    static double between(double start, double end, double share) {
        constexpr double pi = 3.141592653589793;
        return end + (start - end) / 2.0 * (std::cos(pi * share) + 1);
    }

)";

constexpr const char* linear = R"(    static double between(double start, double end, double share) {
        return (end - start) * share + start;
    }

)";

constexpr const char* momentumSetter =
    R"(    static void set_momentum(torch::optim::OptimizerOptions& options, double momentum) {
        using namespace torch::optim;
        if (auto* sgd = dynamic_cast<SGDOptions*>(&options))
            sgd->momentum(momentum);
        else if (auto* rmsprop = dynamic_cast<RMSpropOptions*>(&options))
            rmsprop->momentum(momentum);
        else if (auto* adam = dynamic_cast<AdamOptions*>(&options))
            adam->betas(std::make_tuple(momentum, std::get<1>(adam->betas())));
        else if (auto* adamw = dynamic_cast<AdamWOptions*>(&options))
            adamw->betas(std::make_tuple(momentum, std::get<1>(adamw->betas())));
    }

)";

constexpr const char* ratesBegin = R"(    std::vector<double> get_lrs() override {
        const double step = std::min<double>(step_count_, lastStep);
        std::vector<double> rates;
        for (auto& group : optimizer_.param_groups()) {
            const auto& list = phases()[std::min(rates.size(), phases().size() - 1)];
            std::size_t i = 0;
            while (i + 1 < list.size() && step > list[i].end)
                ++i;
            const double begin = i == 0 ? 0.0 : list[i - 1].end;
            const double share = (step - begin) / (list[i].end - begin);
            rates.push_back(between(list[i].lr_from, list[i].lr_to, share));
)";

constexpr const char* ratesMomentum =
    "            set_momentum(group.options(), between(list[i].momentum_from, list[i].momentum_to, share));\n";

constexpr const char* ratesAlone = "            static_cast<void>(group);\n";

constexpr const char* ending = R"(        }
        return rates;
    }

    torch::optim::Optimizer& optimizer_;
};
)";

std::string phaseFunction(const Schedule& schedule)
{
    const std::string momenta = schedule.cyclesMomentum() ? ", momentum_from, momentum_to" : "";
    return "    static constexpr unsigned firstStep = " + std::to_string(schedule.firstStep()) +
           ";\n    static constexpr double lastStep = " + std::to_string(schedule.totalSteps() - 1) +
           ";\n\n    struct Phase {\n        double end, lr_from, lr_to" + momenta +
           ";\n    };\n\n    /// Of each parameter group.\n    static const std::vector<std::vector<Phase>>& phases() "
           "{\n"
           "        static const std::vector<std::vector<Phase>> table{\n" +
           phaseTable(schedule) + "        };\n        return table;\n    }\n\n";
}

}  // namespace

TargetFacts libtorchFacts(const ExportInput& input)
{
    static constexpr std::array<std::string_view, 6> known{"sgd", "adam", "adamw", "rmsprop", "adagrad", "lbfgs"};
    TargetFacts facts{.framework = "LibTorch (C++)",
                      .curve = exactCurve(input.schedule),
                      .step = mark("one optimizer.step(); call scheduler.step() after each one."),
                      .evidence = Evidence::Executed,
                      .checked = mark("compiled against LibTorch 1.13.1, every step compared."),
                      .notExpressed = {},
                      .lints = {}};
    addOptimizerLoss(facts.notExpressed, input.config, known);
    limitToCounter(facts, input.schedule, std::numeric_limits<std::uint32_t>::max(), 32);
    return facts;
}

bool writeLibtorch(const ExportInput& input, const Sink& sink)
{
    const bool isCosine = input.schedule.phases().front().lr.shape == RampShape::Cosine;
    const bool momentum = input.schedule.cyclesMomentum();
    return sink(headerComment(input, libtorchFacts(input), "//") + includes + beginning +
                phaseFunction(input.schedule) + (isCosine ? cosine : linear) + (momentum ? momentumSetter : "") +
                ratesBegin + (momentum ? ratesMomentum : ratesAlone) + ending);
}

}  // namespace onecycle
