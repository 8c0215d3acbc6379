// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/dialog_guide.h"

#include "ui/guide/guide_panel.h"

#include <QVBoxLayout>

namespace onecycle::ui {

DialogGuide::DialogGuide(const Snapshot& snapshot, const QString& key, QWidget* dialog) : QDialog(dialog)
{
    constexpr QSize comfortable(400, 640);
    setObjectName(QStringLiteral("dialogGuide"));
    setWindowTitle(tr("Guide"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* const panel = new GuidePanel(this);
    panel->setObjectName(QStringLiteral("dialogGuide.panel"));
    panel->show(snapshot, Cause::Open);
    panel->open(key);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(panel);
    resize(comfortable);
    // The form waits behind the dialog: there is nothing to point at.
    panel->findChild<QWidget*>(QStringLiteral("guide.showInForm"))->setEnabled(false);
}

}  // namespace onecycle::ui
