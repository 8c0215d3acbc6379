// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/section_heading.h"

namespace onecycle::ui {

SectionHeading::SectionHeading(const QString& text, QWidget* parent) : QLabel(text, parent)
{
    constexpr double spacing = 0.7;
    QFont heading = font();
    heading.setCapitalization(QFont::AllUppercase);  // the text stays as people and screen readers say it
    heading.setLetterSpacing(QFont::AbsoluteSpacing, spacing);
    setFont(heading);
    setProperty("role", QStringLiteral("section"));
}

}  // namespace onecycle::ui
