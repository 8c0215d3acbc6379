// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/motion.h"
#include "ui/theme/theme_switch.h"

namespace onecycle::ui {

/// What all windows have in common, as the user has chosen it: the theme, and whether anything moves by itself.
struct Look {
    Look();

    ThemeSwitch themes;
    Motion motion;
};

}  // namespace onecycle::ui
