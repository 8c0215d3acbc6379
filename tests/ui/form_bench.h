// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/parameter_form.h"
#include "ui/theme/theme.h"
#include "view_rig.h"

#include <QAbstractButton>
#include <QImage>
#include <QLabel>
#include <QLineEdit>

namespace onecycle::ui {

/// The form in a window of its own, at the size that the design gives it.
struct FormBench {
    FormBench() : rig(form)
    {
        form.resize(288, 760);
        form.show();
        form.activateWindow();
        active = QTest::qWaitForWindowActive(&form);
    }

    QWidget* find(const char* name) const { return rig.find(QLatin1String(name)); }
    QString text(const char* name) const { return rig.find<QLineEdit>(QLatin1String(name))->text(); }
    QString caption(const char* name) const { return rig.find<QAbstractButton>(QLatin1String(name))->text(); }
    void click(const char* name) const { QTest::mouseClick(find(name), Qt::LeftButton); }
    void type(const char* name, const QString& text) { rig.type(QLatin1String(name), text); }
    QImage picture() { return form.grab().toImage(); }

    bool says(const QString& part) const
    {
        for (const QLabel* const label : form.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(part))
                return true;
        return false;
    }

    bool active = false;
    ParameterForm form;
    ViewRig rig;
};

}  // namespace onecycle::ui
