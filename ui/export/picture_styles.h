// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/picture_settings.h"

#include <QStringList>

namespace onecycle::ui {

/// How pictures were made: the last choice, and those that were given a name. In the user's configuration folder.
namespace picture_styles {

/// The defaults before the first picture was made. A setting that cannot be used is the default.
[[nodiscard]] PictureSettings last();
void setLast(const PictureSettings& settings);

/// The names, in alphabetical order.
[[nodiscard]] QStringList names();
/// The last choice if there is none of that name.
[[nodiscard]] PictureSettings named(const QString& name);
void save(const QString& name, const PictureSettings& settings);
void remove(const QString& name);

}  // namespace picture_styles

}  // namespace onecycle::ui
