// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/view.h"

#include <atomic>

namespace onecycle::ui {

Gesture newGesture()
{
    static std::atomic<Gesture> last = 0;
    return ++last;
}

void View::endTyping()
{
    if (QWidget* const focused = focusWidget())
        focused->clearFocus();
}

}  // namespace onecycle::ui
