// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/formats/python_binding.h"

#include <optional>
#include <string>
#include <string_view>

namespace onecycle {

/// Changes the arguments of one OneCycleLR call in a text in place. Comments, line ends and white space stay.
class CallEditor {
public:
    /// \p arguments is the offset behind the call's opening bracket; the call must be one that bindArguments() reads.
    CallEditor(std::string text, std::size_t arguments);

    /// The argument of \p key, or nullptr; until the next change.
    [[nodiscard]] const BoundArgument* find(std::string_view key) const { return m_binding.find(key); }
    /// Puts \p value in the place of the value of \p key, which is there.
    void replace(std::string_view key, std::string_view value);
    /// Adds `key=value` behind the last argument: on a line of its own, indented alike, if the last one has one, with a
    /// comma behind it if the last one has one.
    void add(std::string_view key, std::string_view value);
    /// Takes the argument of \p key, which is there, out of the call with its comma, and its line if it has one of its
    /// own; in positions and in `**{...}` it becomes None.
    void remove(std::string_view key);

    [[nodiscard]] std::string take() { return std::move(m_text); }

private:
    void readAgain();
    void erase(const PythonArgument& argument, const PythonArgument* before);
    [[nodiscard]] std::optional<std::string> ownLineStart(std::size_t offset) const;
    [[nodiscard]] std::size_t blanksEnd(std::size_t offset) const;
    [[nodiscard]] bool endsLine(std::size_t offset) const;
    [[nodiscard]] std::optional<std::size_t> commentEnd(std::size_t offset) const;

    std::string m_text;
    std::size_t m_arguments;
    CallBinding m_binding;
};

}  // namespace onecycle
