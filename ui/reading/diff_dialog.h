// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <string>

namespace onecycle::ui {

/// Shows which lines of a file change, before they are written.
class DiffDialog : public QDialog {
    Q_OBJECT

public:
    DiffDialog(const QString& path, const std::string& before, const std::string& after, QWidget* parent = nullptr);
};

}  // namespace onecycle::ui
