// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/export_part.h"

class QPushButton;

namespace onecycle::ui {

class ChoiceBox;

/// Choices that were given a name: taken, kept, forgotten.
class StylePart : public ExportPart {
    Q_OBJECT

public:
    explicit StylePart(QWidget* parent = nullptr);

protected:
    void refresh() override;

private:
    void choose(int index);
    void save();
    void forget();
    void fill();

    ChoiceBox* m_names;
    QPushButton* m_save;
    QPushButton* m_forget;
};

}  // namespace onecycle::ui
