// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace onecycle::ui {

/// The pages that were read, by their keys: the present one, and those before and after it.
class GuideHistory {
public:
    [[nodiscard]] const QString& key() const { return m_key; }
    [[nodiscard]] bool hasBefore() const { return !m_before.empty(); }
    [[nodiscard]] bool hasAfter() const { return !m_after.empty(); }

    void go(const QString& key)
    {
        if (key == m_key)
            return;
        m_before.push_back(std::exchange(m_key, key));
        m_after.clear();
    }
    void back() { move(m_before, m_after); }
    void forward() { move(m_after, m_before); }

private:
    void move(std::vector<QString>& from, std::vector<QString>& to)
    {
        if (from.empty())
            return;
        to.push_back(std::exchange(m_key, from.back()));
        from.pop_back();
    }

    QString m_key;
    std::vector<QString> m_before, m_after;
};

}  // namespace onecycle::ui
