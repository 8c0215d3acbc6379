// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overwriting.h"

#include "app/input.h"
#include "app/output.h"
#include "core/lessons/hand_in.h"
#include "core/lessons/lesson_format.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace onecycle::app {
namespace {

namespace fs = std::filesystem;

bool isOrdinary(const std::string& file)
{
    std::error_code error;
    return fs::is_regular_file(file, error);
}

/// True also of two names of one file.
bool isSame(const std::string& one, const std::string& other)
{
    std::error_code error;
    return fs::equivalent(one, other, error);
}

}  // namespace

std::string overwritingFault(const std::string& output, const std::vector<std::string>& inputs)
{
    if (output == standardOutput || !isOrdinary(output))
        return {};
    if (std::ranges::any_of(inputs, [&](const std::string& input) { return isSame(input, output); }))
        return output + " is one of the files that are read; write to another one.";
    constexpr std::uintmax_t most = 4 << 20;  // more than a lesson or a hand-in can have
    std::error_code error;
    const auto text = fs::file_size(output, error) <= most ? readInput(output) : Result<std::string, std::string>({});
    if (text && looksLikeHandIn(*text))
        return output + " is a hand-in; write to another file.";
    return text && looksLikeLesson(*text) ? output + " is a lesson; write to another file." : std::string();
}

std::string readingFault(const std::string& file)
{
    std::error_code error;
    const bool reads = file == "-" || !fs::exists(file, error) || isOrdinary(file);
    return reads ? std::string() : "This is no ordinary file; name one, or write - for standard input.";
}

}  // namespace onecycle::app
