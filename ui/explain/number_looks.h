// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;

namespace onecycle::ui {

class NumberTag;
struct Theme;

/// The ground of a number that is pointed at, and the ring of one that has the focus; nothing for others.
void paintLight(QPainter& painter, const NumberTag& tag, const Theme& theme);

/// The line under a number that can be changed, in the dash of the curve that it belongs to: the learning rate's is
/// drawn through, the momentum's is dashed, that of others is dotted.
void paintUnderline(QPainter& painter, const NumberTag& tag, const Theme& theme);

}  // namespace onecycle::ui
