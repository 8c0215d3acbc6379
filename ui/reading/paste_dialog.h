// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/read.h"

#include <QDialog>

#include <optional>

class QPlainTextEdit;
class QPushButton;

namespace onecycle::ui {

class ReadingPart;

/// Takes a script, a configuration or a share string as text and says at once what it understood, or what stands in the
/// way.
class PasteDialog : public QDialog {
    Q_OBJECT

public:
    explicit PasteDialog(const QString& text, QWidget* parent = nullptr);

    /// What the text says; none while it cannot be read.
    [[nodiscard]] const std::optional<ReadDocument>& document() const;

private:
    void read();

    QPlainTextEdit* m_text;
    ReadingPart* m_part;
    QPushButton* m_use;
};

}  // namespace onecycle::ui
