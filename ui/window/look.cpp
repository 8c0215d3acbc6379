// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/look.h"

#include "ui/window/settings.h"

namespace onecycle::ui {

Look::Look()
{
    prepareStyle();
    themes.choose(settings::themeChoice());
    motion.setAlwaysReduced(settings::reducedMotion());
}

}  // namespace onecycle::ui
