// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/row_shape.h"

namespace onecycle::ui {

std::vector<RowShape> rowShapes(const std::vector<const Parameter*>& section)
{
    std::vector<RowShape> shapes;
    for (std::size_t i = 0; i < section.size(); ++i) {
        const bool pairs = i + 1 < section.size() && !section[i]->hasSlider() && !section[i + 1]->hasSlider();
        if (pairs) {
            shapes.insert(shapes.end(), 2, RowShape::Half);
            ++i;
        } else {
            shapes.push_back(section[i]->hasSlider() ? RowShape::Wide : RowShape::Line);
        }
    }
    return shapes;
}

}  // namespace onecycle::ui
