// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>

namespace onecycle::ui {

/// Owns a file descriptor of the system.
class Descriptor {
public:
    Descriptor() = default;
    explicit Descriptor(int number) : m_number(number) {}
    Descriptor(Descriptor&& other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    ~Descriptor() { close(); }

    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    [[nodiscard]] int number() const { return m_number; }
    /// 0 or the error number: some file systems report only here that the disk is full.
    int close();

private:
    int m_number = -1;
};

/// Writes all of \p text to \p descriptor: 0 or the error number.
[[nodiscard]] int writeAll(int descriptor, std::string_view text);

/// Reads from \p descriptor until its end, or until \p text is longer than \p most: 0 or the error number.
[[nodiscard]] int readAll(int descriptor, std::string& text, std::size_t most);

}  // namespace onecycle::ui
