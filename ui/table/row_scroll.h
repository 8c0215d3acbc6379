// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace onecycle::ui {

/// Which rows of a long table are seen. A scroll bar counts in ints: up to 2^30 positions it stands for the first row
/// itself, beyond that for its share of the way; the row is exact in any case.
class RowScroll {
public:
    /// \p page rows are seen at once, wholly.
    void setExtent(std::int64_t count, std::int64_t page);

    [[nodiscard]] std::int64_t count() const { return m_count; }
    [[nodiscard]] std::int64_t page() const { return m_page; }
    [[nodiscard]] std::int64_t top() const { return m_top; }
    [[nodiscard]] std::int64_t lastTop() const { return m_count > m_page ? m_count - m_page : 0; }

    void scrollTo(std::int64_t top);
    /// Scrolls until \p row is seen: by as little as needed, or to the middle if it is further than a page away.
    void reveal(std::int64_t row);

    [[nodiscard]] int barMaximum() const;
    [[nodiscard]] int barValue() const;
    /// The first row that a bar at \p value stands for.
    [[nodiscard]] std::int64_t topAt(int value) const;

private:
    std::int64_t m_count = 0;
    std::int64_t m_page = 1;
    std::int64_t m_top = 0;
};

}  // namespace onecycle::ui
