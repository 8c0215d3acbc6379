// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/dialects/own_export.h"

#include "core/export/exporter.h"
#include "core/formats/text_guard.h"

#include <algorithm>

namespace onecycle {
namespace {

/// What of a text is compared: all but carriage returns, and white space at the end.
std::string comparable(std::string_view text)
{
    std::string result(withoutByteOrderMark(text));
    std::erase(result, '\r');
    result.erase(result.find_last_not_of(" \n\t") + 1);
    return result;
}

bool writes(const Exporter& exporter, const ExportInput& input, const std::string& text)
{
    return comparable(exportText(exporter, input)) == text;
}

}  // namespace

bool isOwnExport(std::string_view text, const ReadDocument& source)
{
    constexpr std::size_t longestExport = 1'000'000;  // no code of a schedule is as long; many groups make it long
    const ScheduleConfig& config = source.value.config();
    const auto schedule = text.size() > longestExport ? std::nullopt : std::optional(Schedule::build(config));
    if (!schedule || !*schedule)
        return false;
    constexpr std::size_t headSize = 300;  // the first sentence names the framework
    const std::string wanted = comparable(text);
    const std::string head = wanted.substr(0, headSize);
    ViewState view;
    const ExportInput input{config, **schedule, view, WholeDocument{source.value, view}};
    return std::ranges::any_of(exporters(), [&](const Exporter& exporter) {
        if (!exporter.facts || head.find(exporter.facts(input).framework) == std::string::npos)
            return false;
        ExportInput all = input;
        all.view.codeAllArguments = true;
        return writes(exporter, input, wanted) || (exporter.usesAllArguments && writes(exporter, all, wanted));
    });
}

}  // namespace onecycle
