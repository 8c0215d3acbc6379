// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/formats/ordered_tree.h"

#include <nlohmann/json.hpp>

#include <vector>

namespace onecycle {
namespace {

using Tree = nlohmann::ordered_json;

class OrderedBuilder final : public nlohmann::json_sax<Tree> {
public:
    explicit OrderedBuilder(Tree& root) : m_root(root) {}

    bool null() override { return add(nullptr); }
    bool boolean(bool value) override { return add(value); }
    bool number_integer(number_integer_t value) override { return add(value); }
    bool number_unsigned(number_unsigned_t value) override { return add(value); }
    bool number_float(number_float_t value, const string_t& /*text*/) override { return add(value); }
    bool string(string_t& value) override { return add(std::move(value)); }
    bool binary(binary_t& /*value*/) override { return false; }
    bool start_object(std::size_t /*count*/) override { return open(Tree::object()); }
    bool start_array(std::size_t /*count*/) override { return open(Tree::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(string_t& key) override
    {
        m_key = std::move(key);
        return true;
    }
    bool parse_error(std::size_t /*position*/, const std::string& /*token*/, const Tree::exception& /*error*/) override
    {
        return false;
    }

private:
    Tree* place(Tree value);
    bool add(Tree value)
    {
        place(std::move(value));
        return true;
    }
    bool open(Tree container)
    {
        m_open.push_back(place(std::move(container)));
        return true;
    }
    bool close()
    {
        m_open.pop_back();
        return true;
    }

    Tree& m_root;
    std::vector<Tree*> m_open;
    string_t m_key;
};

Tree* OrderedBuilder::place(Tree value)
{
    if (m_open.empty()) {
        m_root = std::move(value);
        return &m_root;
    }
    Tree& parent = *m_open.back();
    if (parent.is_array()) {
        parent.push_back(std::move(value));
        return &parent.back();
    }
    auto& members = parent.get_ref<Tree::object_t&>();
    members.emplace_back(m_key, std::move(value));
    return &members.back().second;
}

}  // namespace

Tree orderedTree(const std::string& text)
{
    Tree tree;
    OrderedBuilder builder(tree);
    Tree::sax_parse(text, &builder);
    return tree;
}

}  // namespace onecycle
