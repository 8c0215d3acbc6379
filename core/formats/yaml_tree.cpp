// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/formats/yaml_tree.h"

#include "core/formats/text_guard.h"
#include "core/formats/tree_builder.h"
#include "core/formats/yaml_scalar.h"

#include <nlohmann/json.hpp>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <sstream>

namespace onecycle {
namespace {

using nlohmann::json;
using YAML::Mark;

constexpr const char* plainTag = "?";
constexpr const char* quotedTag = "!";
constexpr const char* textTag = "tag:yaml.org,2002:str";

/// A refusal of ours: an exception is the library's only way to be stopped.
class Refusal : public YAML::ParserException {
public:
    using YAML::ParserException::ParserException;
};

/// The library's sentence up to where it quotes a byte of the text, which may be half a character.
std::string_view plainPart(std::string_view message)
{
    const auto quoted = std::ranges::find_if(message, [](char c) { return c < ' ' || c > '~'; });
    std::string_view plain = message.substr(0, static_cast<std::size_t>(quoted - message.begin()));
    while (plain.ends_with(' ') || plain.ends_with(':'))
        plain.remove_suffix(1);
    return plain;
}

/// Builds the tree from the library's events, which do not tell a key from a value.
class YamlEvents final : public YAML::EventHandler {
public:
    explicit YamlEvents(YamlRemarks& remarks) : m_remarks(remarks), m_builder("YAML", remarks.general) {}

    void OnDocumentStart(const Mark& /*mark*/) override {}
    void OnDocumentEnd() override {}
    void OnNull(const Mark& mark, YAML::anchor_t /*anchor*/) override { onPlain(mark, {}); }
    void OnAlias(const Mark& mark, YAML::anchor_t /*anchor*/) override
    {
        throw Refusal(mark, "Aliases (*name) are not read; write out what it stands for.");
    }
    void OnScalar(const Mark& mark, const std::string& tag, YAML::anchor_t /*anchor*/,
                  const std::string& value) override;
    void OnSequenceStart(const Mark& mark, const std::string& tag, YAML::anchor_t /*anchor*/,
                         YAML::EmitterStyle::value /*style*/) override
    {
        refuseTag(mark, tag, "tag:yaml.org,2002:seq");
        open(mark, json::array());
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const Mark& mark, const std::string& tag, YAML::anchor_t /*anchor*/,
                    YAML::EmitterStyle::value /*style*/) override
    {
        refuseTag(mark, tag, "tag:yaml.org,2002:map");
        open(mark, json::object());
    }
    void OnMapEnd() override { close(); }

    [[nodiscard]] json takeTree() { return m_builder.takeTree(); }

private:
    /// Of containers only the tag that says what they are anyway is read.
    static void refuseTag(const Mark& mark, const std::string& tag, std::string_view own);
    void onPlain(const Mark& mark, const std::string& text);
    void add(const Mark& mark, json value);
    void open(const Mark& mark, json container);
    void close();
    [[nodiscard]] bool takeKey(const std::string& text);
    [[nodiscard]] bool wantsKey() const { return !m_open.empty() && m_open.back() == Place::Key; }
    void valueDone();

    enum class Place { Item, Key, Value };

    YamlRemarks& m_remarks;
    TreeBuilder m_builder;
    std::vector<Place> m_open;  ///< what comes next in each open container
    std::string m_key;
};

void YamlEvents::OnScalar(const Mark& mark, const std::string& tag, YAML::anchor_t /*anchor*/, const std::string& value)
{
    if (tag == plainTag)
        return onPlain(mark, value);
    if (tag != quotedTag && tag != textTag)
        throw Refusal(mark, "The tag " + excerpt(tag) + " is not read; remove it.");
    if (!takeKey(value))
        add(mark, value);
}

void YamlEvents::refuseTag(const Mark& mark, const std::string& tag, std::string_view own)
{
    if (!tag.empty() && tag != plainTag && tag != quotedTag && tag != own)
        throw Refusal(mark, "The tag " + excerpt(tag) + " is not read; remove it.");
}

void YamlEvents::onPlain(const Mark& mark, const std::string& text)
{
    if (takeKey(text))
        return;
    YamlScalar scalar = resolveYaml(text);
    if (scalar.tooLarge)
        throw Refusal(mark, "The number " + excerpt(text) + " is too large; write .inf if infinity is meant.");
    if (scalar.textToPyYaml && m_remarks.pyYaml.size() < mostRemarks)
        m_remarks.pyYaml.push_back("\"" + excerpt(m_key) + "\" is " + excerpt(text) +
                                   ", which PyYAML reads as a text; write " +
                                   toText(scalar.value.get<double>(), NumberStyle::Yaml) + " to be safe.");
    add(mark, std::move(scalar.value));
}

bool YamlEvents::takeKey(const std::string& text)
{
    if (!wantsKey())
        return false;
    m_key = text;
    m_builder.key(text);
    m_open.back() = Place::Value;
    return true;
}

void YamlEvents::add(const Mark& mark, json value)
{
    if (!m_builder.add(std::move(value)))
        throw Refusal(mark, m_builder.complaint());
    valueDone();
}

void YamlEvents::open(const Mark& mark, json container)
{
    if (wantsKey())
        throw Refusal(mark, "A list or a mapping is no key here; write a word.");
    const Place next = container.is_object() ? Place::Key : Place::Item;
    if (!m_builder.open(std::move(container)))
        throw Refusal(mark, m_builder.complaint());
    m_open.push_back(next);
}

void YamlEvents::close()
{
    m_builder.close();
    m_open.pop_back();
    valueDone();
}

void YamlEvents::valueDone()
{
    if (!m_open.empty() && m_open.back() == Place::Value)
        m_open.back() = Place::Key;
}

ReadError placed(const YAML::Exception& error, std::string message)
{
    if (error.mark.is_null())
        return {std::move(message)};
    return {std::move(message), error.mark.line + 1, error.mark.column + 1};
}

}  // namespace

Result<json, ReadError> parseYaml(std::string_view text, YamlRemarks& remarks)
{
    if (text.size() > largestYaml)
        return Unexpected(ReadError{"The YAML is larger than 2 MiB; a configuration is a few lines."});
    try {
        std::istringstream stream{std::string(text)};
        YAML::Parser parser(stream);
        YamlEvents events(remarks);
        parser.HandleNextDocument(events);
        if (parser)
            remarks.general.emplace_back("The text has several YAML documents; the first one is read.");
        return events.takeTree();
    } catch (const Refusal& refusal) {
        return Unexpected(placed(refusal, refusal.msg));
    } catch (const YAML::Exception& error) {
        return Unexpected(placed(error, "This is not valid YAML: " + excerpt(plainPart(error.msg), 200) + "."));
    }
}

}  // namespace onecycle
