// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/export/family_csv.h"

#include "core/export/step_table.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <vector>

namespace onecycle {
namespace {

constexpr std::size_t partSize = std::size_t{1} << 16;  // bytes that are given to the sink at once

std::string quoted(const std::string& field)
{
    if (field.find_first_of(",\"\n\r") == std::string::npos)
        return field;
    std::string text = "\"";
    for (const char character : field)
        text += character == '"' ? "\"\"" : std::string(1, character);
    return text + '"';
}

std::int64_t firstOf(const FamilyMember& member)
{
    return member.schedule ? member.schedule->firstStep() : member.table->firstStep();
}

std::int64_t endOf(const FamilyMember& member)
{
    return member.schedule ? member.schedule->totalSteps()
                           : member.table->firstStep() + static_cast<std::int64_t>(member.table->stepCount());
}

std::size_t groupsOf(const FamilyMember& member)
{
    return member.schedule ? member.schedule->groupCount() : member.table->groupCount();
}

bool hasMomentum(const FamilyMember& member)
{
    return member.schedule ? member.schedule->cyclesMomentum() : member.table->hasMomentum();
}

StepValue valueOf(const FamilyMember& member, std::int64_t step, std::size_t group)
{
    if (member.schedule)
        return member.schedule->valueAt(static_cast<double>(step), group);
    const auto row = static_cast<std::size_t>(step - member.table->firstStep());
    return {member.table->lr(group)[row], member.table->hasMomentum() ? member.table->momentum(group)[row] : 0};
}

std::string header(std::span<const FamilyMember> members)
{
    std::string text = "step";
    for (const FamilyMember& member : members)
        for (std::size_t group = 0; group < groupsOf(member); ++group) {
            const std::string suffix = groupsOf(member) > 1 ? '_' + std::to_string(group) : "";
            text += ',' + quoted(member.name + " lr" + suffix);
            if (hasMomentum(member))
                text += ',' + quoted(member.name + " momentum" + suffix);
        }
    return text + '\n';
}

void appendNumber(std::string& text, double value)
{
    text += ',';
    const std::size_t length = text.size();
    text.resize(length + longestNumber);
    text.resize(static_cast<std::size_t>(writeNumber(text.data() + length, value) - text.data()));
}

void appendRow(std::string& text, std::span<const FamilyMember> members, std::int64_t step)
{
    text += std::to_string(step);
    for (const FamilyMember& member : members) {
        const bool inside = step >= firstOf(member) && step < endOf(member);
        for (std::size_t group = 0; group < groupsOf(member); ++group) {
            if (!inside) {
                text += hasMomentum(member) ? ",," : ",";
                continue;
            }
            const StepValue value = valueOf(member, step, group);
            appendNumber(text, value.lr);
            if (hasMomentum(member))
                appendNumber(text, value.momentum);
        }
    }
    text += '\n';
}

/// The next step of the table after \p step, or nothing.
std::optional<std::int64_t> nextStep(std::span<const FamilyMember> members, std::int64_t step, std::int64_t every)
{
    constexpr std::int64_t none = std::numeric_limits<std::int64_t>::max();
    std::int64_t next = none;
    for (const FamilyMember& member : members) {
        const std::int64_t from = std::max(step + 1, firstOf(member));
        const std::int64_t last = endOf(member) - 1;
        if (from > last)
            continue;
        const std::int64_t rest = from % every;
        const std::int64_t regular = rest == 0 ? from : from + (rest > 0 ? every - rest : -rest);
        next = std::min({next, last, regular});
    }
    return next == none ? std::nullopt : std::optional(next);
}

}  // namespace

bool writeFamilyCsv(std::span<const FamilyMember> members, std::int64_t every, const Sink& sink)
{
    std::string part = header(members);
    auto step = nextStep(members, std::numeric_limits<std::int64_t>::min(), every);
    for (; step; step = nextStep(members, *step, every)) {
        appendRow(part, members, *step);
        if (part.size() < partSize)
            continue;
        if (!sink(part))
            return false;
        part.clear();
    }
    return sink(part);
}

}  // namespace onecycle
