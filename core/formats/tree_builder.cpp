// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/formats/tree_builder.h"

#include "core/formats/text_guard.h"

namespace onecycle {
namespace {

using nlohmann::json;

constexpr std::size_t deepest = 64;
constexpr std::size_t mostValues = 1'000'000;
constexpr std::size_t mostNumbers = 4'000'000;  // in lists, of tables

}  // namespace

void TreeBuilder::key(std::string key)
{
    m_key = std::move(key);
    if (m_open.back() && m_open.back()->contains(m_key) && m_remarks.size() < mostRemarks)
        m_remarks.push_back("\"" + excerpt(m_key) + "\" stands twice; the last one counts.");
}

bool TreeBuilder::open(json container)
{
    m_open.push_back(place(std::move(container)));
    if (m_open.size() > deepest)
        return fail(" is nested deeper than 64 levels.");
    return counted(m_open.back());
}

json* TreeBuilder::place(json value)
{
    if (m_open.empty()) {
        m_root = std::move(value);
        return &m_root;
    }
    json* const parent = m_open.back();
    const bool table = m_open.size() == 1 && m_key == "steps" && value.is_array();
    if (!parent || table)
        return nullptr;
    if (parent->is_array()) {
        parent->push_back(std::move(value));
        return &parent->back();
    }
    json& child = (*parent)[m_key];
    child = std::move(value);
    return &child;
}

bool TreeBuilder::counted(const json* value)
{
    if (!value)
        return true;
    const bool listed = value->is_number() && !m_open.empty() && m_open.back() && m_open.back()->is_array();
    if (listed && ++m_numbers > mostNumbers)
        return fail(" has more than four million numbers; a table has up to a million steps.");
    if (!listed && ++m_count > mostValues)
        return fail(" has more than a million values; a configuration has a few dozen.");
    return true;
}

bool TreeBuilder::fail(const char* what)
{
    m_complaint = std::string("The ") + m_language + what;
    return false;
}

}  // namespace onecycle
