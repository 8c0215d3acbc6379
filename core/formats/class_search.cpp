// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/formats/class_search.h"

#include "core/formats/names.h"
#include "core/formats/text_guard.h"
#include "core/schedule/optimizers.h"

#include <algorithm>
#include <string_view>

namespace onecycle {
namespace {

using nlohmann::json;

constexpr std::size_t mostFound = 1000;

std::string_view className(std::string_view name)
{
    const auto dot = name.rfind('.');
    return dot == std::string_view::npos ? name : name.substr(dot + 1);
}

/// Goes through a tree, whose depth the parsers have limited.
class Search {
public:
    void visit(const json& node);

    ClassObjects found;

private:
    void inspect(const json& object, const char* key);

    std::vector<PathStep> m_path;
};

void Search::visit(const json& node)
{
    if (!node.is_structured())
        return;
    if (node.is_object()) {
        inspect(node, "_target_");
        inspect(node, "class_path");
    }
    std::size_t index = 0;
    for (auto child = node.begin(); child != node.end(); ++child) {
        m_path.push_back({node.is_object() ? &child.key() : nullptr, index++});
        visit(*child);
        m_path.pop_back();
    }
}

void Search::inspect(const json& object, const char* key)
{
    const auto member = object.find(key);
    if (member == object.end() || !member->is_string())
        return;
    const auto& name = member->get_ref<const std::string&>();
    const ClassObject entry{&object, name, std::string_view(key) == "_target_", m_path};
    if (className(name) == "OneCycleLR") {
        if (found.schedulers.size() < mostFound)
            found.schedulers.push_back(entry);
    } else if (findOptimizer(optimizerKey(name)) ||
               (!m_path.empty() && m_path.back().key && *m_path.back().key == "optimizer")) {
        if (found.optimizers.size() < mostFound)
            found.optimizers.push_back(entry);
    }
}

std::size_t common(const std::vector<PathStep>& a, const std::vector<PathStep>& b)
{
    return static_cast<std::size_t>(std::ranges::mismatch(a, b).in1 - a.begin());
}

}  // namespace

std::string ClassObject::place() const
{
    std::string text;
    for (const PathStep& step : path)
        text += (text.empty() ? "" : ".") + (step.key ? excerpt(*step.key) : std::to_string(step.index));
    return text.empty() ? "the top" : "\"" + text + "\"";
}

ClassObjects findClasses(const json& tree)
{
    Search search;
    search.visit(tree);
    return std::move(search.found);
}

const ClassObject* nearest(const std::vector<ClassObject>& candidates, const std::vector<PathStep>& path)
{
    const ClassObject* best = nullptr;
    for (const ClassObject& candidate : candidates)
        if (!best || common(candidate.path, path) > common(best->path, path))
            best = &candidate;
    return best;
}

}  // namespace onecycle
