// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPrinter;
class QWidget;

namespace onecycle::ui {

struct Picture;

/// Draws \p picture in the middle of one page of \p printer: at its size on paper, or as large as the page allows, and
/// light, since paper is white. False if the printer fails.
[[nodiscard]] bool printPicture(QPrinter& printer, const Picture& picture);

/// The same on the printer that a dialog over \p parent asks for. A sentence if it fails, else empty.
[[nodiscard]] QString printWithDialog(const Picture& picture, QWidget* parent);

}  // namespace onecycle::ui
