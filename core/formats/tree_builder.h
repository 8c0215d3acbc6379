// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/formats/read.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <vector>

namespace onecycle {

/// Builds the tree of a text from the events of a parser, with limits on depth and number of values. Of a key that
/// stands twice in an object the last one counts, which is remarked. The array "steps" of an exported table is counted
/// for its depth and left out.
class TreeBuilder {
public:
    /// \p language is its name in sentences: "JSON".
    TreeBuilder(const char* language, std::vector<std::string>& remarks) : m_language(language), m_remarks(remarks) {}

    void key(std::string key);
    /// A value that is no container; false if a limit is passed.
    [[nodiscard]] bool add(nlohmann::json value) { return counted(place(std::move(value))); }
    [[nodiscard]] bool open(nlohmann::json container);
    void close() { m_open.pop_back(); }

    [[nodiscard]] nlohmann::json takeTree() { return std::move(m_root); }
    /// Which limit was passed.
    [[nodiscard]] const std::string& complaint() const { return m_complaint; }

private:
    nlohmann::json* place(nlohmann::json value);
    [[nodiscard]] bool counted(const nlohmann::json* value);
    [[nodiscard]] bool fail(const char* what);

    const char* m_language;
    std::vector<std::string>& m_remarks;
    nlohmann::json m_root;
    std::vector<nlohmann::json*> m_open;  ///< null within a part that is left out
    std::string m_key;
    std::size_t m_count = 0;
    std::size_t m_numbers = 0;
    std::string m_complaint;
};

}  // namespace onecycle
