// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lessons/grade_table.h"
#include "core/lessons/lesson_format.h"
#include "core/lessons/lesson_state.h"
#include "core/lessons/worksheet.h"
#include "core/schedule/schedule.h"
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/properties.h"

namespace onecycle::fuzz {
namespace {

void checkLesson(const Lesson& lesson)
{
    const std::string text = writeLesson(lesson);
    const auto again = readLesson(text);
    require(again.has_value(), "what was written can be read");
    require(writeLesson(*again) == text, "it is written alike");
    require(fingerprintOf(*again) == fingerprintOf(lesson), "its fingerprint is the same");
    for (std::size_t step = 0; step < lesson.steps.size(); ++step) {
        const DocumentValue document = stepDocument(lesson, step);
        require(Schedule::build(document.config()).has_value(), "every page makes a schedule");
        for (const std::string& paragraph : lesson.steps[step].text)
            require(filledText(paragraph, document).size() < 64 + 64 * paragraph.size(), "no text explodes");
    }
    const std::uint64_t seed = text.size();
    require(writeLesson(drawnLesson(lesson, seed)) == writeLesson(drawnLesson(*again, seed)), "a sheet is drawn alike");
    require(makeWorksheet(lesson, seed).items.size() <= lesson.steps.size(), "a page is asked once");
    for (const Mark& mark : gradeOf(HandIn(), lesson))
        require(!mark.answered && !mark.right, "who answers nothing is right nowhere");
}

void checkHandIn(const HandIn& handIn)
{
    const std::string text = writeHandIn(handIn);
    const auto again = readHandIn(text);
    require(again.has_value(), "a hand-in that was written can be read");
    require(writeHandIn(*again) == text, "a hand-in is written alike");
    const std::string table = gradeTable({{handIn.student, handIn}});
    require(table.ends_with('\n'), "a table ends with a line end");
}

}  // namespace

void run(std::string_view input)
{
    if (const auto lesson = readLesson(input))
        checkLesson(*lesson);
    else
        checkError(lesson.error());
    if (const auto handIn = readHandIn(input))
        checkHandIn(*handIn);
    else
        checkError(handIn.error());
}

}  // namespace onecycle::fuzz
