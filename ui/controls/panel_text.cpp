// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/panel_text.h"

#include <QLabel>
#include <QVBoxLayout>

namespace onecycle::ui {

QLabel* addPanelText(QVBoxLayout& column, const char* name, const QString& accessibleName, const char* role)
{
    auto* const label = new QLabel(column.parentWidget());
    label->setObjectName(QLatin1String(name));
    label->setAccessibleName(accessibleName);
    label->setProperty("role", QLatin1String(role));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    column.addWidget(label);
    return label;
}

}  // namespace onecycle::ui
