// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/export_part.h"

namespace onecycle::ui {

class ChoiceBox;
class NumberBox;

/// How large the picture is, and how large its texts are.
class SizePart : public ExportPart {
    Q_OBJECT

public:
    explicit SizePart(QWidget* parent = nullptr);

protected:
    void refresh() override;

private:
    [[nodiscard]] QString summary() const;
    void chooseSize(int index);
    void chooseUnit(int index);
    void setSide(double PictureSize::*side, std::optional<double> length);
    void setNumber(double PictureSettings::*member, double factor, std::optional<double> number);
    NumberBox* addNumber(const char* key, const QString& text, const QString& help);

    ChoiceBox* m_named;
    NumberBox* m_width;
    NumberBox* m_height;
    ChoiceBox* m_unit;
    NumberBox* m_dpi;
    NumberBox* m_fontScale;
    QLabel* m_summary;
};

}  // namespace onecycle::ui
