// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace onecycle {

/// Which columns of a table are what.
struct CsvColumns {
    std::optional<std::size_t> step;
    std::vector<std::size_t> lr;        ///< one for each parameter group
    std::vector<std::size_t> momentum;  ///< as many, or none
};

/// What separates the fields of \p line: a tab, a semicolon or a comma, in this order.
[[nodiscard]] char separatorOf(std::string_view line);

/// The fields of \p line, without quotes and spaces around them.
[[nodiscard]] std::vector<std::string_view> fieldsOf(std::string_view line, char separator);

/// The columns that the names of a header stand for; nothing if none is a learning rate. Names are those that the logs
/// of PyTorch, Lightning, TensorBoard, Ultralytics and others have: `lr`, `learning_rate`, `lr-SGD`, `lr_0`, `lr/pg0`.
[[nodiscard]] std::optional<CsvColumns> columnsFrom(const std::vector<std::string_view>& header);

/// A field as a number; with \p decimalComma a comma stands for the point. Empty for anything else, infinities and NaN
/// included.
[[nodiscard]] std::optional<double> csvNumber(std::string_view field, bool decimalComma);

}  // namespace onecycle
