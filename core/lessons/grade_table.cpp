// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/lessons/grade_table.h"

#include <algorithm>

namespace onecycle {
namespace {

/// One page of one lesson.
struct Column {
    std::string lesson;
    std::string page;

    friend bool operator==(const Column&, const Column&) = default;
};

/// Without what steers a terminal (ISO 6429: C0 but the end of a line, DEL, and C1, which is C2 80 to C2 9F in UTF-8).
std::string shownText(const std::string& text)
{
    std::string shown;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        const auto next = static_cast<unsigned char>(i + 1 < text.size() ? text[i + 1] : ' ');
        const bool ofTwo = c == 0xC2 && next >= 0x80 && next < 0xA0;
        const bool steers = ofTwo || c == 0x7F || (c < 0x20 && c != '\n');
        shown += steers ? '?' : text[i];
        i += ofTwo ? std::size_t{1} : std::size_t{0};
    }
    return shown;
}

/// Texts come from students: what begins like a formula must not become one (OWASP, "CSV Injection").
std::string cell(const std::string& text)
{
    const std::string shown = shownText(text);
    const bool formula = !text.empty() && std::string_view("=+-@\t\r\n").find(text.front()) != std::string_view::npos;
    std::string safe = formula ? '\'' + shown : shown;
    if (safe.find_first_of(",\"\n\r") == std::string::npos)
        return safe;
    std::string quoted = "\"";
    for (const char c : safe)
        quoted += c == '"' ? "\"\"" : std::string(1, c);
    return quoted + '"';
}

std::vector<Column> columnsOf(const std::vector<GradeRow>& rows)
{
    std::vector<Column> columns;
    for (const GradeRow& row : rows)
        for (const Mark& mark : row.marks)
            if (const Column column{row.handIn.lesson, mark.step}; std::ranges::find(columns, column) == columns.end())
                columns.push_back(column);
    std::ranges::stable_sort(columns, {}, &Column::lesson);
    return columns;
}

std::string markText(const GradeRow& row, const Column& column)
{
    const auto mark = std::ranges::find(row.marks, column.page, &Mark::step);
    if (row.handIn.lesson != column.lesson || mark == row.marks.end() || !mark->answered)
        return {};
    return mark->right ? "right" : "wrong";
}

}  // namespace

std::string gradeTable(const std::vector<GradeRow>& rows)
{
    const std::vector<Column> columns = columnsOf(rows);
    std::string text = "file,student,lesson,seed";
    for (const Column& column : columns)
        text += ',' + cell(column.lesson + '/' + column.page);
    text += ",points,out of,remark\n";
    for (const GradeRow& row : rows) {
        text += cell(row.file) + ',' + cell(row.handIn.student) + ',' + cell(row.handIn.lesson) + ',' +
                (row.handIn.seed ? std::to_string(*row.handIn.seed) : std::string());
        for (const Column& column : columns)
            text += ',' + markText(row, column);
        const bool graded = row.error.empty();
        const auto points = std::ranges::count(row.marks, true, &Mark::right);
        text += ',' + (graded ? std::to_string(points) : std::string()) + ',' +
                (graded ? std::to_string(row.marks.size()) : std::string()) + ',' +
                cell(graded ? row.remark : row.error) + '\n';
    }
    return text;
}

}  // namespace onecycle
