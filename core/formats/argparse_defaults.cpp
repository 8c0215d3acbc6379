// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/formats/argparse_defaults.h"

#include "core/formats/python_arguments.h"
#include "core/formats/python_arithmetic.h"
#include "core/formats/python_statements.h"

#include <algorithm>

namespace onecycle {
namespace {

constexpr std::size_t mostOptions = 1000;
constexpr std::size_t longestCall = 2000;

std::string wordFrom(const PythonArgument& argument)
{
    const auto literal = evaluateLiteral(argument.tokens);
    const auto* const word = literal ? std::get_if<std::string>(&literal->value) : nullptr;
    return word ? *word : std::string();
}

/// The attribute of `--batch-size` is batch_size; of several names the first long one counts.
std::string attributeOf(const std::vector<PythonArgument>& arguments)
{
    std::string name;
    for (const PythonArgument& argument : arguments) {
        std::string word = wordFrom(argument);
        if (argument.keyword == "dest")
            return word;
        if (argument.keyword.empty() && (name.empty() || (word.starts_with("--") && !name.starts_with("--"))))
            name = word;
    }
    name.erase(0, std::min(name.find_first_not_of('-'), name.size()));
    std::ranges::replace(name, '-', '_');
    return name;
}

}  // namespace

std::map<std::string, double> argparseDefaults(std::string_view source)
{
    std::map<std::string, double> defaults;
    PythonStatements statements(source);
    PythonStatement statement;
    while (defaults.size() < mostOptions && statements.next(statement)) {
        const auto& tokens = statement.tokens;
        const auto name = std::ranges::find_if(tokens, [](const PythonToken& t) { return t.is("add_argument"); });
        if (tokens.end() - name < 3 || !(name + 1)->is("("))
            continue;
        const auto arguments = readArguments(source.substr((name + 1)->end(), longestCall), 0);
        if (!arguments)
            continue;
        for (const PythonArgument& argument : *arguments) {
            const auto literal = argument.keyword == "default" ? evaluateLiteral(argument.tokens) : std::nullopt;
            if (const double* const number = asNumber(literal))
                defaults.insert_or_assign(attributeOf(*arguments), *number);
        }
    }
    return defaults;
}

}  // namespace onecycle
