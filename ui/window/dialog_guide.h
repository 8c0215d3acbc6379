// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/snapshot.h"

#include <QDialog>

namespace onecycle::ui {

/// The guide in a window of its own, for a dialog that keeps the main window waiting. Escape goes back to the dialog.
class DialogGuide : public QDialog {
    Q_OBJECT

public:
    DialogGuide(const Snapshot& snapshot, const QString& key, QWidget* dialog);
};

}  // namespace onecycle::ui
