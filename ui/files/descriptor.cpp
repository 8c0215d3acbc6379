// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/descriptor.h"

#include <array>
#include <cerrno>
#include <unistd.h>

namespace onecycle::ui {

int Descriptor::close()
{
    const int number = std::exchange(m_number, -1);
    return number >= 0 && ::close(number) != 0 ? errno : 0;
}

int writeAll(int descriptor, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t written = ::write(descriptor, text.data(), text.size());
        if (written >= 0)
            text.remove_prefix(static_cast<std::size_t>(written));
        else if (errno != EINTR)
            return errno;
    }
    return 0;
}

int readAll(int descriptor, std::string& text, std::size_t most)
{
    std::array<char, 65536> buffer{};
    while (text.size() <= most) {
        const ssize_t count = ::read(descriptor, buffer.data(), buffer.size());
        if (count > 0)
            text.append(buffer.data(), static_cast<std::size_t>(count));
        else if (count == 0)
            return 0;
        else if (errno != EINTR)
            return errno;
    }
    return 0;
}

}  // namespace onecycle::ui
