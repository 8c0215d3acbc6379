// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/attention.h"

#include <QObject>

namespace onecycle::ui {

/// The one place where the present attention lives; views propose, it tells all.
class AttentionHub : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void propose(const Attention& attention)
    {
        if (attention == m_attention)
            return;
        m_attention = attention;
        Q_EMIT changed(m_attention);
    }
    [[nodiscard]] const Attention& attention() const { return m_attention; }

Q_SIGNALS:
    void changed(const onecycle::Attention& attention);

private:
    Attention m_attention;
};

}  // namespace onecycle::ui
