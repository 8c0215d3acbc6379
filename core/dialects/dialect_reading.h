// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/formats/read.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace onecycle {

/// The arguments of one call or one configuration of a framework, taken one after the other under the framework's
/// names, and what is to be said about them. The first failure ends in finish(); what is taken after it does not count.
class DialectReading {
public:
    /// \p arguments is an object; code in it is marked as pythonTree() does.
    DialectReading(const nlohmann::json& arguments, const ReadRequest& request)
        : m_arguments(arguments), m_request(request)
    {}

    [[nodiscard]] bool has(const char* name) const { return m_arguments.contains(name); }
    /// What stands under \p name; null without it.
    [[nodiscard]] const nlohmann::json& take(const char* name);

    /// The number under \p name, `standard` without it. Code in its place, or "auto", is a question for the
    /// parameter \p key.
    [[nodiscard]] std::optional<double> number(const char* name, const char* key,
                                               std::optional<double> standard = std::nullopt);
    /// The same where nothing can be said without the number; zero after a failure or a question.
    [[nodiscard]] double required(const char* name, const char* key, std::optional<double> standard = std::nullopt);
    [[nodiscard]] bool flag(const char* name, bool standard);
    [[nodiscard]] std::string word(const char* name, const std::string& standard);
    /// One number or a list of them; empty without \p name.
    [[nodiscard]] std::vector<double> numbers(const char* name);

    /// What the person answered for \p key; without an answer it is asked for, with \p text to show.
    std::optional<double> ask(const char* key, std::string text, int line = 0);
    /// The same for code in \p tree, or for a word such as "auto"; \p before stands before it: `decay_steps=`.
    std::optional<double> askCode(const char* key, const nlohmann::json& tree, const std::string& before = {});

    void remark(std::string sentence) { m_remarks.push_back(std::move(sentence)); }
    void fail(std::string sentence);
    /// True after a failure, and where a number is missing that nothing can be said without: time to finish().
    [[nodiscard]] bool failed() const { return m_error.has_value() || m_open; }

    /// The document of \p config. \p understood is the first remark; arguments that were not taken are the last ones.
    [[nodiscard]] Result<ReadDocument, ReadError> finish(ScheduleConfig config, std::string understood);

private:
    [[nodiscard]] ReadDocument openDocument() const;
    void remarkOnTheRest(std::vector<std::string>& remarks) const;

    const nlohmann::json& m_arguments;
    const ReadRequest& m_request;
    std::vector<std::string> m_taken;
    std::vector<std::string> m_remarks;
    std::vector<Question> m_questions;
    std::optional<ReadError> m_error;
    bool m_open = false;  ///< a question stands where a number is needed
};

/// A number as a sentence has it: `0.0004`, `1e-9`, `300`.
[[nodiscard]] std::string spelled(double value);

}  // namespace onecycle
