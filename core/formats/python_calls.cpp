// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/formats/python_calls.h"

#include "core/formats/python_tokens.h"
#include "core/formats/text_guard.h"

#include <algorithm>
#include <cctype>

namespace onecycle {
namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr std::size_t longestBeginning = 300;

bool isDefinition(std::string_view word)
{
    return word == "class" || word == "def";
}

std::vector<CallPlace> findInCode(std::string_view source, std::string_view function, std::size_t most)
{
    std::vector<CallPlace> places;
    PythonTokens tokens(source);
    PythonToken before;
    PythonToken token = tokens.next();
    while (token.kind != PythonToken::Kind::End && places.size() < most) {
        const PythonToken after = tokens.next();
        if (token.isName() && token.text == function && after.is("(") && !isDefinition(before.text))
            places.push_back({token.offset, after.end(), true});
        before = token;
        token = after;
    }
    return places;
}

std::vector<CallPlace> findAnywhere(std::string_view source, std::string_view function, std::size_t most)
{
    std::vector<CallPlace> places;
    for (std::size_t at = source.find(function); at != npos && places.size() < most;
         at = source.find(function, at + 1)) {
        const std::size_t bracket = source.find_first_not_of(" \t", at + function.size());
        const char before = at > 0 ? source[at - 1] : ' ';
        const bool wholeName = std::isalnum(static_cast<unsigned char>(before)) == 0 && before != '_';
        const std::string_view head = source.substr(0, at);
        if (bracket != npos && source[bracket] == '(' && wholeName && !head.ends_with("class ") &&
            !head.ends_with("def "))
            places.push_back({at, bracket + 1, false});
    }
    return places;
}

/// The call up to its closing bracket, or so much of it as has room, each run of white space as one blank.
std::string beginningOf(std::string_view source, const CallPlace& place)
{
    std::string line;
    int depth = 0;
    for (const char c : source.substr(place.begin, longestBeginning)) {
        const bool space = c == ' ' || c == '\t' || c == '\r' || c == '\n';
        if (!space)
            line += c;
        else if (!line.ends_with(' ') && !line.ends_with('('))
            line += ' ';
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (c == ')' && depth == 0)
            break;
    }
    return excerpt(line, 100);
}

}  // namespace

std::vector<CallPlace> findCalls(std::string_view source, std::string_view function, std::size_t most)
{
    std::vector<CallPlace> places = findInCode(source, function, most);
    return places.empty() ? findAnywhere(source, function, most) : places;
}

std::size_t findCall(std::string_view source, std::string_view function)
{
    const auto places = findCalls(source, function, 1);
    return places.empty() ? npos : places.front().arguments;
}

std::vector<FoundCall> foundCalls(std::string_view source, const std::vector<CallPlace>& places)
{
    std::vector<FoundCall> calls;
    std::size_t counted = 0;
    std::ptrdiff_t line = 1;
    for (const CallPlace& place : places) {
        line += std::ranges::count(source.substr(counted, place.begin - counted), '\n');
        counted = place.begin;
        calls.push_back({beginningOf(source, place), static_cast<int>(line)});
    }
    return calls;
}

}  // namespace onecycle
