// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help_text.h"

#include <CLI/CLI.hpp>

namespace onecycle::app {
namespace {

constexpr std::size_t optionColumn = 28;
constexpr std::size_t terminalWidth = 80;

/// Leaves out the parser's mark for the negative name of a flag.
class HelpFormatter : public CLI::Formatter {
public:
    HelpFormatter() { column_width(optionColumn); }

    std::string make_option_name(const CLI::Option* option, bool isPositional) const override
    {
        std::string name = CLI::Formatter::make_option_name(option, isPositional);
        constexpr std::string_view mark = "{false}";
        if (name.ends_with(mark))
            name.erase(name.size() - mark.size());
        return name;
    }
};

}  // namespace

std::shared_ptr<CLI::FormatterBase> helpFormatter()
{
    return std::make_shared<HelpFormatter>();
}

std::string wrapped(std::string_view text)
{
    std::string lines;
    std::size_t column = 0;
    while (!text.empty()) {
        const std::size_t length = std::min(text.find(' '), text.size());
        const bool fits = column + 1 + length <= terminalWidth - optionColumn;
        if (column > 0)
            lines += fits ? ' ' : '\n';
        column = column > 0 && fits ? column + 1 + length : length;
        lines += text.substr(0, length);
        text.remove_prefix(std::min(length + 1, text.size()));
    }
    return lines;
}

std::string joined(const std::vector<std::string>& words, std::string_view separator)
{
    std::string text;
    for (const std::string& word : words) {
        if (!text.empty())
            text += separator;
        text += word;
    }
    return text;
}

}  // namespace onecycle::app
