// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace onecycle::ui {

class AttentionHub;
class Document;
class MainWindow;

/// Connects every view of \p window with \p document and \p attention, both ways: the whole flow of the program.
void wire(MainWindow& window, Document& document, AttentionHub& attention);

}  // namespace onecycle::ui
