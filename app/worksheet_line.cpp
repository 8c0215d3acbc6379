// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/worksheet_line.h"

#include "app/help_text.h"
#include "app/output.h"

#include <CLI/CLI.hpp>

#include <charconv>

namespace onecycle::app {
namespace {

/// A whole number from \p least to \p most, or what is wrong with \p text.
template <class Number>
void readWhole(const std::string& text, const char* key, Number least, Number most, Number& number,
               std::vector<Misreading>& misread)
{
    if (text.empty())
        return;
    Number read{};
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), read);
    if (fault == std::errc() && end == text.data() + text.size() && read >= least && read <= most)
        number = read;
    else
        misread.push_back({key, "\"" + text + "\" cannot be used; write a whole number from " + std::to_string(least) +
                                    " to " + std::to_string(most) + "."});
}

}  // namespace

void WorksheetLine::addTo(CLI::App& command)
{
    command.add_option("LESSON", m_lessons, wrapped("The lesson: a word of \"onecycle lessons\", or a file."))
        ->type_name("");
    command.add_option("-o,--output", m_file, wrapped("Write the PDF to FILE, which appears whole or not at all."))
        ->type_name("FILE");
    command
        .add_option("--seed", m_seed,
                    wrapped("Draws numbers and the order of answers; the same seed gives the same sheet (1)."))
        ->type_name("N");
    command
        .add_option("--students", m_students,
                    wrapped("A sheet for each of so many students, with the seeds N, N+1, ... (1)."))
        ->type_name("N");
    command.add_flag("--no-key", m_noKey, "Leave out the pages with the answers.");
}

WorksheetRequest WorksheetLine::read(std::vector<Misreading>& misread) const
{
    WorksheetRequest request;
    if (m_lessons.size() == 1)
        request.lesson = m_lessons.front();
    else
        misread.push_back({"lesson", m_lessons.empty()
                                         ? "Nothing says which lesson; write one of \"onecycle lessons\", "
                                           "or a file."
                                         : "\"" + m_lessons[1] + "\" is one word too many."});
    request.file = m_file;
    if (m_file.empty())
        misread.push_back({"output", "A PDF needs a file; write -o FILE.pdf, or -o - for standard output."});
    constexpr std::uint64_t mostSeed = 4294967295;
    readWhole<std::uint64_t>(m_seed, "seed", 1, mostSeed, request.order.seed, misread);
    readWhole<int>(m_students, "students", 1, ui::mostStudents, request.order.students, misread);
    if (request.order.seed + static_cast<std::uint64_t>(request.order.students) - 1 > mostSeed)
        misread.push_back({"students", "The last student would have a seed above " + std::to_string(mostSeed) +
                                           "; write a smaller seed."});
    request.order.key = !m_noKey;
    return request;
}

}  // namespace onecycle::app
