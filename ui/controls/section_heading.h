// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace onecycle::ui {

/// The heading of a part of the form: small, in capitals, muted.
class SectionHeading : public QLabel {
    Q_OBJECT

public:
    explicit SectionHeading(const QString& text, QWidget* parent = nullptr);
};

}  // namespace onecycle::ui
