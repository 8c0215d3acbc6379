// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cassert>
#include <type_traits>
#include <utility>
#include <variant>

namespace onecycle {

/// The error half of a Result; the names are those of C++23's `std::unexpected`.
template <class E>
class Unexpected {
public:
    constexpr explicit Unexpected(E error) : m_error(std::move(error)) {}
    [[nodiscard]] constexpr const E& error() const& noexcept { return m_error; }
    [[nodiscard]] constexpr E&& error() && noexcept { return std::move(m_error); }

private:
    E m_error;
};

template <class E>
Unexpected(E) -> Unexpected<E>;

/// A value or the reason why there is none; the names are those of C++23's `std::expected`.
/// Reading the half that is not there is a broken contract and asserts.
template <class T, class E>
class [[nodiscard]] Result {
public:
    using value_type = T;
    using error_type = E;

    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    template <class F>
    Result(Unexpected<F> failure) : m_state(std::in_place_index<1>, std::move(failure).error())
    {}

    [[nodiscard]] bool has_value() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }

    [[nodiscard]] const T& value() const& { return *pointer(); }
    [[nodiscard]] T&& value() && { return std::move(*pointer()); }
    [[nodiscard]] const T& operator*() const& { return *pointer(); }
    [[nodiscard]] T&& operator*() && { return std::move(*pointer()); }
    [[nodiscard]] const T* operator->() const { return pointer(); }

    [[nodiscard]] const E& error() const&
    {
        assert(!has_value());
        return *std::get_if<1>(&m_state);
    }

    template <class U>
    [[nodiscard]] T value_or(U&& other) const&
    {
        return has_value() ? value() : static_cast<T>(std::forward<U>(other));
    }

private:
    [[nodiscard]] const T* pointer() const
    {
        assert(has_value());
        return std::get_if<0>(&m_state);
    }
    [[nodiscard]] T* pointer()
    {
        assert(has_value());
        return std::get_if<0>(&m_state);
    }

    std::variant<T, E> m_state;
};

}  // namespace onecycle
