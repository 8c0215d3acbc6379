// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/snapshot.h"
#include "ui/controls/choice_box.h"

namespace onecycle::ui {

/// What the code panel writes: every exporter under the heading of its family, and the user's own script where one was
/// read. Typing a few letters of a name goes there.
class TargetChoice : public ChoiceBox {
    Q_OBJECT

public:
    explicit TargetChoice(QWidget* parent = nullptr);

    /// Shows what \p snapshot chooses.
    void present(const Snapshot& snapshot);

Q_SIGNALS:
    /// The user chose the target \p key.
    void chosen(const std::string& key);

private:
    void addHeading(const QString& text);
    void presentScript(const Snapshot& snapshot);
};

}  // namespace onecycle::ui
