// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/input.h"

#include "core/formats/share_string.h"
#include "ui/files/descriptor.h"

#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace onecycle::app {

Result<std::string, std::string> readInput(const std::string& file)
{
    constexpr std::size_t most = std::size_t{64} * 1024 * 1024;  // readers refuse what is larger, with a sentence
    if (looksLikeShareString(file))
        return file;
    const bool standard = file == "-";
    const ui::Descriptor opened(standard ? -1 : ::open(file.c_str(), O_RDONLY | O_CLOEXEC));
    const std::string name = standard ? "standard input" : file;
    if (!standard && !opened.isOpen())
        return Unexpected(name + ": " + std::strerror(errno) + ".");
    std::string text;
    if (const int error = ui::readAll(standard ? STDIN_FILENO : opened.number(), text, most))
        return Unexpected(name + ": " + std::strerror(error) + ".");
    return text;
}

}  // namespace onecycle::app
