// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/read.h"

#include <QDialog>

#include <optional>
#include <string>

namespace onecycle::ui {

class ReadingPart;

/// Asks what a file leaves open: which of its calls, and the numbers that code stands for.
class ReadingDialog : public QDialog {
    Q_OBJECT

public:
    ReadingDialog(const std::string& text, const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] const std::optional<ReadDocument>& document() const;

private:
    ReadingPart* m_part;
};

/// \p document, which \p text says, with the choices and answers of the user where there is something to choose or to
/// ask; none if the user does not want it. \p name is that of the file.
[[nodiscard]] std::optional<ReadDocument> askAbout(const ReadDocument& document, const std::string& text,
                                                   const QString& name, QWidget& parent);

}  // namespace onecycle::ui
