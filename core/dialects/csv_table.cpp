// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/dialects/csv_table.h"

#include "core/dialects/csv_layout.h"
#include "core/dialects/text_lines.h"
#include "core/document/groups.h"
#include "core/formats/text_guard.h"
#include "core/support/number.h"

namespace onecycle {
namespace {

using Fields = std::vector<std::string_view>;

/// Reads the rows of a table into columns.
class TableReader {
public:
    TableReader(std::string_view text, CsvLayout layout) : m_lines(text), m_layout(std::move(layout)) {}

    Result<CurveTable, ReadError> read();

private:
    using Failure = std::optional<ReadError>;

    [[nodiscard]] Failure readRow();
    [[nodiscard]] Failure readStep(const Fields& fields);
    [[nodiscard]] Failure readNumbers(const Fields& fields, const std::vector<std::size_t>& places,
                                      std::vector<std::vector<double>>& lists);
    [[nodiscard]] ReadError failed(std::string message, int column = 1) const
    {
        return {std::move(message), m_lines.number(), column};
    }

    TextLines m_lines;
    CsvLayout m_layout;
    CurveColumns m_columns;
    std::size_t m_rows = 0;
    double m_first = 0;
};

Result<CurveTable, ReadError> TableReader::read()
{
    const std::size_t groups = m_layout.columns.lr.size();
    const std::size_t numbers = groups + m_layout.columns.momentum.size();
    if (groups > mostGroups)
        return Unexpected(failed("The table has more than 10000 columns of learning rates."));
    m_columns.lr.resize(groups);
    m_columns.momentum.resize(m_layout.columns.momentum.size());
    if (m_layout.header)
        (void)m_lines.next();
    while (m_lines.next()) {
        if (m_rows == mostTableSteps || (m_rows + 1) * numbers > mostTableNumbers)
            return Unexpected(failed("The table is too long: up to 1000000 steps and 3000000 numbers are read. Export "
                                     "fewer steps or columns."));
        if (auto error = readRow())
            return Unexpected(std::move(*error));
    }
    if (m_rows == 0)
        return Unexpected(failed("The table has no rows."));
    return CurveTable(static_cast<std::int64_t>(m_first), std::move(m_columns));
}

TableReader::Failure TableReader::readRow()
{
    const Fields fields = fieldsOf(m_lines.line(), m_layout.separator);
    if (fields.size() != m_layout.width)
        return failed("The row has " + std::to_string(fields.size()) + " columns; the first one has " +
                      std::to_string(m_layout.width) + ".");
    if (auto error = readStep(fields))
        return error;
    if (auto error = readNumbers(fields, m_layout.columns.lr, m_columns.lr))
        return error;
    if (auto error = readNumbers(fields, m_layout.columns.momentum, m_columns.momentum))
        return error;
    ++m_rows;
    return std::nullopt;
}

TableReader::Failure TableReader::readStep(const Fields& fields)
{
    if (!m_layout.columns.step)
        return std::nullopt;
    const std::string_view field = fields[*m_layout.columns.step];
    const auto step = csvNumber(field, m_layout.separator == ';');
    if (!step || !isWhole(*step) || *step < 0 || *step > 1e15)
        return failed("The step is \"" + excerpt(field) + "\"; it must be a whole number from 0 on.");
    if (m_rows == 0)
        m_first = *step;
    if (*step != m_first + static_cast<double>(m_rows))
        return failed("The step is " + toWholeText(*step) + " where " +
                      toWholeText(m_first + static_cast<double>(m_rows)) +
                      " should be; the table must have a row for each step.");
    return std::nullopt;
}

TableReader::Failure TableReader::readNumbers(const Fields& fields, const std::vector<std::size_t>& places,
                                              std::vector<std::vector<double>>& lists)
{
    for (std::size_t i = 0; i < places.size(); ++i) {
        const std::string_view field = fields[places[i]];
        const auto number = csvNumber(field, m_layout.separator == ';');
        if (!number)
            return failed("There is \"" + excerpt(field) + "\" in column " + std::to_string(places[i] + 1) +
                          "; it must be a finite number.");
        lists[i].push_back(*number);
    }
    return std::nullopt;
}

}  // namespace

Result<CurveTable, ReadError> parseTable(std::string_view text, std::vector<std::string>& remarks)
{
    auto layout = layoutOf(text);
    if (!layout)
        return Unexpected(ReadError{"This is no table with a column of learning rates."});
    if (!layout->header)
        remarks.push_back(std::string("The table has no header: its columns are taken for ") +
                          (layout->columns.step ? "the step, " : "") + "the learning rate" +
                          (layout->columns.momentum.empty() ? "." : " and the momentum."));
    return TableReader(text, std::move(*layout)).read();
}

}  // namespace onecycle
