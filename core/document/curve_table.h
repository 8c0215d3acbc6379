// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace onecycle {

/// The most steps of a table that is read.
inline constexpr std::size_t mostTableSteps = 1'000'000;
/// The most numbers of such a table, of all groups together.
inline constexpr std::size_t mostTableNumbers = 3'000'000;

/// The numbers of a table: one list of equal length for each parameter group. All of them are finite.
struct CurveColumns {
    std::vector<std::vector<double>> lr;        ///< at least one, not empty
    std::vector<std::vector<double>> momentum;  ///< as many, or none at all
};

/// A curve that came as numbers, one for each step: imported, drawn and compared, never changed. Copies are cheap.
class CurveTable {
public:
    /// \p columns as CurveColumns says; its first row is step \p first.
    CurveTable(std::int64_t first, CurveColumns columns)
        : m_first(first), m_columns(std::make_shared<const CurveColumns>(std::move(columns)))
    {}

    [[nodiscard]] std::int64_t firstStep() const { return m_first; }
    [[nodiscard]] std::size_t stepCount() const { return m_columns->lr.front().size(); }
    [[nodiscard]] std::size_t groupCount() const { return m_columns->lr.size(); }
    [[nodiscard]] bool hasMomentum() const { return !m_columns->momentum.empty(); }
    [[nodiscard]] const std::vector<double>& lr(std::size_t group = 0) const { return m_columns->lr[group]; }
    /// Only if it has one.
    [[nodiscard]] const std::vector<double>& momentum(std::size_t group = 0) const
    {
        return m_columns->momentum[group];
    }

    /// Equality of bits.
    friend bool operator==(const CurveTable& a, const CurveTable& b);

private:
    std::int64_t m_first = 0;
    std::shared_ptr<const CurveColumns> m_columns;
};

}  // namespace onecycle
