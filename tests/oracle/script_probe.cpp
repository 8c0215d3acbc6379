// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Usage: script_probe COUNT SEED [KEY=NUMBER...] < SCRIPT     patches SCRIPT for random configurations: of each, one a
//                                 line, the configuration and the text. KEY=NUMBER answers what the script asks for.
#include "core/document/groups.h"
#include "core/formats/answers.h"
#include "core/formats/json_document.h"
#include "core/formats/json_writer.h"
#include "core/formats/names.h"
#include "core/formats/script.h"
#include "core/parameters/parameters.h"
#include "tests/core/random_config.h"

#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <iterator>

using namespace onecycle;

namespace {

std::vector<Assignment> answersFrom(int argc, char** argv)
{
    std::vector<Assignment> answers;
    for (int i = 3; i < argc; ++i) {
        const std::string_view word = argv[i];
        const auto equals = word.find('=');
        answers.push_back({std::string(word.substr(0, equals)), parseNumber(word.substr(equals + 1)).value_or(0), {}});
    }
    return answers;
}

/// About half of the arguments as they are in \p config, the others at random.
ScheduleConfig changed(ScheduleConfig config, std::mt19937& random)
{
    const ScheduleConfig other = randomConfig(random);
    for (const std::string_view key : signature())
        if (std::bernoulli_distribution(0.5)(random))
            setValue(config, *findParameter(key), valueOf(other, *findParameter(key)));
    config.groups = groupNames(longestList(config));
    return config;
}

}  // namespace

int main(int argc, char** argv)
{
    if (argc < 3)
        return 2;
    const std::string text{std::istreambuf_iterator(std::cin), {}};
    const auto read = readDocument(text);
    if (!read || !read->script) {
        std::fprintf(stderr, "%s\n", read ? "no script" : read.error().message.c_str());
        return 1;
    }
    const ReadDocument document = answered(*read, answersFrom(argc, argv));
    if (!document.questions.empty())
        return 1;
    std::mt19937 random(static_cast<unsigned>(std::atoi(argv[2])));
    for (int left = std::atoi(argv[1]); left > 0; --left) {
        ScheduleEntry entry = document.value.activeEntry();
        entry.source = changed(document.value.config(), random);
        const std::string config = writeJsonConfig(std::get<ScheduleConfig>(entry.source));
        const std::string patched = patchedScript(*document.script, entry);
        std::puts(("[" + jsonString(config) + ", " + jsonString(patched) + "]").c_str());
    }
}
