// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/code/loop_lines.h"

#include <QRegularExpression>
#include <QStringList>

namespace onecycle::ui {
namespace {

/// The first of \p lines from \p from on that \p pattern matches.
std::optional<int> below(const QStringList& lines, int from, const QRegularExpression& pattern)
{
    const auto found = static_cast<int>(lines.indexOf(pattern, from));
    return found < 0 ? std::nullopt : std::optional(found);
}

/// The last of \p lines up to \p from that \p pattern matches, within the lines that one loop has.
std::optional<int> above(const QStringList& lines, int from, const QRegularExpression& pattern)
{
    constexpr int reach = 12;
    for (int line = from; line >= 0 && line > from - reach; --line)
        if (lines[line].contains(pattern))
            return line;
    return {};
}

}  // namespace

std::optional<int> LoopLines::at(LoopStage stage) const
{
    switch (stage) {
    case LoopStage::Forward: return forward;
    case LoopStage::Backward: return backward;
    case LoopStage::OptimizerStep: return optimizerStep;
    case LoopStage::SchedulerStep: return schedulerStep;
    }
    return {};
}

LoopLines loopLines(const QString& code)
{
    // A statement is all that its line says, but for a comment behind it: sentences speak of step(), too.
    static const QRegularExpression optimizer(QStringLiteral(R"(^\s*(#\s*)?optimizer\.step\(\)\s*(#.*)?$)"));
    static const QRegularExpression scheduler(QStringLiteral(R"(^\s*(#\s*)?scheduler\.step\(\)\s*(#.*)?$)"));
    static const QRegularExpression backward(QStringLiteral(R"(\.backward\()"));
    static const QRegularExpression forward(QStringLiteral(R"(loss_of\(|^\s*(#\s*)?loss\s*=)"));
    const QStringList lines = code.split(QLatin1Char('\n'));
    LoopLines loop;
    const auto uses = below(lines, 0, optimizer);
    const auto writes = uses ? below(lines, *uses, scheduler) : std::nullopt;
    if (!writes)
        return loop;
    loop.optimizerStep = uses;
    loop.schedulerStep = writes;
    loop.backward = above(lines, *uses, backward);
    loop.forward = loop.backward ? above(lines, *loop.backward, forward) : std::nullopt;
    return loop;
}

}  // namespace onecycle::ui
