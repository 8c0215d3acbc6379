// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document_value.h"
#include "core/formats/json_writer.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace onecycle {

/// Moves the member "view" of \p document into \p view. It is never a reason to refuse a document: what does not fit is
/// ignored, with a remark.
void takeView(nlohmann::json& document, ViewState& view, std::vector<std::string>& remarks);

/// The member "view" of an open object.
void writeView(JsonWriter& writer, const ViewState& view);

}  // namespace onecycle
