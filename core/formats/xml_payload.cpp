// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/formats/xml_payload.h"

#include "core/formats/text_guard.h"

#include <algorithm>
#include <pugixml.hpp>

namespace onecycle {
namespace {

constexpr std::string_view ourNamespace = "urn:onecycle:1#";
constexpr std::string_view ourName = "document";
constexpr int deepest = 256;
constexpr std::ptrdiff_t mostNodes = 1'000'000;
constexpr int mostCandidates = 100;  ///< names that end like ours; each looks through the attributes above it

/// A walk through a tree in document order, without recursion.
class Search {
public:
    explicit Search(pugi::xml_node root) : m_root(root), m_node(root) {}

    [[nodiscard]] std::string run();

private:
    [[nodiscard]] bool isOurs(std::string_view name, bool isAttribute);
    [[nodiscard]] std::string textHere();
    bool advance();

    pugi::xml_node m_root;
    pugi::xml_node m_node;
    int m_depth = 0;
    int m_candidates = 0;
};

std::string Search::run()
{
    while (advance() && m_candidates < mostCandidates) {
        if (std::string text = textHere(); !text.empty())
            return text;
    }
    return {};
}

/// On to the next node; what lies deeper than any picture goes is passed over.
bool Search::advance()
{
    if (const pugi::xml_node child = m_node.first_child(); child && m_depth < deepest) {
        m_node = child;
        ++m_depth;
        return true;
    }
    while (m_node != m_root && !m_node.next_sibling()) {
        m_node = m_node.parent();
        --m_depth;
    }
    m_node = m_node.next_sibling();
    return !m_node.empty();
}

std::string Search::textHere()
{
    std::string text;
    if (isOurs(m_node.name(), false))
        for (const pugi::xml_node part : m_node.children())
            text += part.value();
    for (const pugi::xml_attribute attribute : m_node.attributes())
        if (text.empty() && isOurs(attribute.name(), true))
            text = attribute.value();
    return text;
}

/// The nearest declaration of a prefix counts; an attribute without a prefix is in no namespace.
bool Search::isOurs(std::string_view name, bool isAttribute)
{
    const auto colon = name.find(':');
    const bool prefixed = colon != std::string_view::npos;
    const std::string_view localName = prefixed ? name.substr(colon + 1) : name;
    if (localName != ourName || (isAttribute && !prefixed) || ++m_candidates > mostCandidates)
        return false;
    const std::string declaration = prefixed ? "xmlns:" + std::string(name.substr(0, colon)) : "xmlns";
    for (pugi::xml_node node = m_node; node; node = node.parent())
        if (const pugi::xml_attribute found = node.attribute(declaration.c_str()))
            return found.value() == ourNamespace;
    return false;
}

}  // namespace

Result<std::string, ReadError> xmlPayload(std::string_view xml)
{
    if (xml.find(ourNamespace) == std::string_view::npos)
        return std::string();
    if (std::ranges::count_if(xml, [](char c) { return c == '<' || c == '='; }) > mostNodes)
        return Unexpected(ReadError{"The XML has more than a million elements and attributes."});
    pugi::xml_document document;
    const pugi::xml_parse_result parsed = document.load_buffer(xml.data(), xml.size());
    if (!parsed)
        return Unexpected(
            errorAt(xml, static_cast<std::size_t>(parsed.offset), std::string(parsed.description()) + "."));
    return Search(document.root()).run();
}

}  // namespace onecycle
